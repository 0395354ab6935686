package io.conceptpulse.news;

import io.conceptpulse.feed.VersionOrder;

import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of one article, so that a redelivery is known and a correction keeps its
 * minute.
 *
 * @param current version that stands
 * @param versions all versions accepted so far
 * @param firstSeen earliest event time among them, epoch milliseconds
 */
public record ArticleMemory(String current, List<String> versions, long firstSeen) {

    public ArticleMemory {
        versions = List.copyOf(versions);
    }

    public static ArticleMemory of(NewsItem item) {
        return new ArticleMemory(item.version(), List.of(item.version()), item.eventTime());
    }

    public boolean knows(NewsItem item) {
        return versions.contains(item.version());
    }

    /**
     * Whether the item replaces what stands. A version with a lower number that comes after a
     * higher one does not; versions without order replace in the order they come.
     */
    public boolean isSupersededBy(NewsItem item) {
        return isUnordered(item.version())
                || isUnordered(current)
                || VersionOrder.ASCENDING.compare(item.version(), current) >= 0;
    }

    private static boolean isUnordered(String version) {
        return version.startsWith(NewsItem.HASHED_VERSION);
    }

    /** What is remembered after the item. */
    public ArticleMemory with(NewsItem item) {
        List<String> all = new ArrayList<>(versions);
        all.add(item.version());
        return new ArticleMemory(
                isSupersededBy(item) ? item.version() : current,
                all,
                Math.min(firstSeen, item.eventTime()));
    }
}
