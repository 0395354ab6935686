package io.conceptpulse.job.source;

import java.io.Serializable;

/**
 * What moves event time on the partitions of a topic.
 *
 * @param followsWallClock live: a partition that has been read to the end it had when it was
 *     assigned goes on with the wall clock; otherwise only records and heartbeats move it
 * @param silentUntilRead whether no watermark is made before a partition has been read to the end
 *     it had, so that who waits for a catalog waits for all of it
 * @param outOfOrderness how far records of one partition may be out of order, milliseconds
 * @param idleDelay how far a silent partition stays behind the wall clock
 * @param wallClock the wall clock
 */
public record EventTimeRules(
        boolean followsWallClock,
        boolean silentUntilRead,
        long outOfOrderness,
        IdleDelay idleDelay,
        WallClock wallClock)
        implements Serializable {

    /** For replays and benchmarks: only records and heartbeats move event time. */
    public static EventTimeRules replay(long outOfOrderness) {
        return new EventTimeRules(
                false, false, outOfOrderness, IdleDelay.constant(0), WallClock.system());
    }

    /** For production. */
    public static EventTimeRules live(long outOfOrderness, IdleDelay idleDelay, WallClock clock) {
        return new EventTimeRules(true, false, outOfOrderness, idleDelay, clock);
    }

    /** For a catalog in production: it is known when it has been read whole. */
    public static EventTimeRules liveCatalog(WallClock clock) {
        return new EventTimeRules(true, true, 0, IdleDelay.constant(0), clock);
    }
}
