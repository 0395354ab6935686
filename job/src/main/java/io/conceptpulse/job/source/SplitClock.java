package io.conceptpulse.job.source;

/**
 * How far event time has come on one partition. It never goes back.
 *
 * <p>A watermark W says that no record with an event time of W or less is still to come.
 */
final class SplitClock {

    /** Records come by the thousand a second; a watermark a second of event time is enough. */
    private static final long GRANULARITY_MILLIS = 1_000;

    private static final long EXHAUSTED_MILLIS = 30_000;
    private static final long NOT_QUIET = Long.MIN_VALUE;

    private final long outOfOrderness;
    private long watermark = Long.MIN_VALUE;
    private long emitted = Long.MIN_VALUE;
    private long position = Long.MIN_VALUE;
    private long end = Long.MAX_VALUE;
    private long quietSince = NOT_QUIET;

    SplitClock(long outOfOrderness) {
        this.outOfOrderness = outOfOrderness;
    }

    /** The partition was read up to this offset and held records up to {@code end} (exclusive). */
    void reaches(long beginning, long endAtStart) {
        position = Math.max(position, beginning);
        end = endAtStart;
    }

    void passed(long offset) {
        position = Math.max(position, offset + 1);
        quietSince = NOT_QUIET;
    }

    /** Whether everything has been read that was there when the partition was assigned. */
    boolean isPastBacklog() {
        return position >= end;
    }

    void record(long eventTime) {
        advance(eventTime - outOfOrderness - 1);
    }

    /** The producer promises that nothing earlier than this time follows. */
    void heartbeat(long eventTime) {
        advance(eventTime - 1);
    }

    /** Nothing is waiting to be read at this wall-clock time. */
    void idle(long now, long delay) {
        if (quietSince == NOT_QUIET) {
            quietSince = now;
        }
        if (isPastBacklog() || isExhausted(now)) {
            end = Math.min(end, position);
            advance(now - delay - 1);
        }
    }

    /**
     * A partition may end in what is no record: the marker of a transaction, a gap that compaction
     * left. When its end is known and nothing has come for this long, nothing will.
     */
    private boolean isExhausted(long now) {
        return end != Long.MAX_VALUE && now - quietSince >= EXHAUSTED_MILLIS;
    }

    private void advance(long to) {
        watermark = Math.max(watermark, to);
    }

    /** Whether a watermark is worth its way while records flow. */
    boolean isDue() {
        return watermark > Long.MIN_VALUE
                && (emitted == Long.MIN_VALUE || watermark - emitted >= GRANULARITY_MILLIS);
    }

    /** Whether there is any watermark that has not been emitted. */
    boolean isAhead() {
        return watermark > emitted;
    }

    /** Takes the watermark to emit. */
    long emit() {
        emitted = watermark;
        return watermark;
    }
}
