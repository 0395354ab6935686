package io.conceptpulse.local.replay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is replayed.
 *
 * @param name says which replay it is: a kept directory continues only the one that it holds
 * @param feeds where the records come from; of two records of one time, that of the earlier feed
 *     goes first
 * @param from records before this are left out, epoch milliseconds; standing ones are sent first
 * @param to records after this are left out, epoch milliseconds
 */
public record ReplayPlan(String name, List<Feed> feeds, OptionalLong from, OptionalLong to) {

    /** How long before the first record the definitions that held already are sent. */
    static final long LEAD_MILLIS = 60_000;

    public ReplayPlan {
        feeds = List.copyOf(feeds);
        if (from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong()) {
            throw new IllegalArgumentException("the replay would end before it begins");
        }
    }

    /**
     * Reads the first record of each feed, and with it the whole of those that are held in memory,
     * so that a bad line is told before anything starts.
     *
     * @throws io.conceptpulse.local.problem.Problem naming the line
     */
    public void check() {
        for (Feed feed : feeds) {
            Iterator<TimedRecord> records = feed.records();
            if (records.hasNext()) {
                records.next();
            }
        }
    }

    /**
     * All that is sent, in order.
     *
     * @param partitions how many partitions each input topic has
     */
    public Iterator<Sending> sendings(Map<String, Integer> partitions) {
        long start = from.orElseGet(this::firstTime);
        List<Iterator<TimedRecord>> parts = new ArrayList<>();
        for (Feed feed : feeds) {
            Stream<TimedRecord> records = stream(feed.records());
            Stream<TimedRecord> begun =
                    feed.standing()
                            ? records.map(r -> r.at() < start ? r.movedTo(start - LEAD_MILLIS) : r)
                            : records.dropWhile(r -> r.at() < start);
            parts.add(begun.takeWhile(r -> to.isEmpty() || r.at() <= to.getAsLong()).iterator());
        }
        return new Timeline(new MergedFeeds(parts), partitions);
    }

    private long firstTime() {
        return feeds.stream()
                .filter(feed -> !feed.standing())
                .map(Feed::records)
                .filter(Iterator::hasNext)
                .mapToLong(records -> records.next().at())
                .min()
                .orElse(0);
    }

    private static Stream<TimedRecord> stream(Iterator<TimedRecord> records) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED), false);
    }
}
