package io.conceptpulse.function;

import io.conceptpulse.catalog.Catalog;
import io.conceptpulse.market.TradingCalendar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one session goes by, as it was known at 09:00: the boards of each shard, the price limits.
 */
final class SessionView {

    private final long session;
    private final Catalog catalog;
    private final long known;
    private final LimitsOfDay limits;
    private final Map<Integer, ShardMembership> boardsOfShard = new HashMap<>();
    private final Set<Integer> spoken = new HashSet<>();

    /**
     * @param session trading day, epoch day
     * @param known 09:00 of it, epoch milliseconds
     */
    SessionView(long session, Catalog catalog, long known, TradingCalendar calendar) {
        this.session = session;
        this.catalog = catalog;
        this.known = known;
        this.limits = new LimitsOfDay(session, catalog, known, calendar);
    }

    long session() {
        return session;
    }

    LimitsOfDay limits() {
        return limits;
    }

    /**
     * Whether the shard speaks by this view for the first time, so that it must name its boards: a
     * view made anew may number them otherwise.
     */
    boolean isFirst(int shardKey) {
        return spoken.add(shardKey);
    }

    ShardMembership boardsOf(int shardKey) {
        return boardsOfShard.computeIfAbsent(
                shardKey, key -> new ShardMembership(key, session, catalog, known));
    }
}
