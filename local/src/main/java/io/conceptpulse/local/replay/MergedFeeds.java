package io.conceptpulse.local.replay;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Several feeds as one, by event time. Records of the same time keep the order of the feeds, and
 * within a feed the order of its records. Holds one record of each feed.
 */
final class MergedFeeds implements Iterator<TimedRecord> {

    private record Head(int rank, TimedRecord record, Iterator<TimedRecord> rest) {}

    private final PriorityQueue<Head> heads =
            new PriorityQueue<>(
                    Comparator.<Head>comparingLong(h -> h.record.at())
                            .thenComparingInt(h -> h.rank));

    MergedFeeds(List<Iterator<TimedRecord>> feeds) {
        for (int rank = 0; rank < feeds.size(); rank++) {
            enqueue(rank, Long.MIN_VALUE, feeds.get(rank));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public TimedRecord next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        enqueue(head.rank, head.record.at(), head.rest);
        return head.record;
    }

    private void enqueue(int rank, long notBefore, Iterator<TimedRecord> rest) {
        if (!rest.hasNext()) {
            return;
        }
        TimedRecord record = rest.next();
        if (record.at() < notBefore) {
            throw new IllegalStateException(
                    "a feed of " + record.topic() + " goes back in time, to " + record.at());
        }
        heads.add(new Head(rank, record, rest));
    }
}
