package io.conceptpulse.bench.load;

import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.TimedRecord;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The snapshots of the session, made as they are asked for. */
public final class TickFeed implements Feed {

    private final String topic;
    private final List<ListedStock> stocks;
    private final LoadSize size;

    public TickFeed(String topic, Market market, LoadSize size) {
        this.topic = topic;
        this.stocks = market.stocks();
        this.size = size;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Iterator<TimedRecord> records() {
        return new Iterator<>() {
            private final TickWalk walk = new TickWalk(stocks, size.seed());
            private long made;

            @Override
            public boolean hasNext() {
                return made < size.ticks();
            }

            @Override
            public TimedRecord next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int round = (int) (made / stocks.size());
                int stock = (int) (made % stocks.size());
                made++;
                long ts = SessionTimes.round(round) + SessionTimes.within(stock, stocks.size());
                return new TimedRecord(ts, topic, stocks.get(stock).symbol(), walk.next(stock, ts));
            }
        };
    }
}
