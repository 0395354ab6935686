package io.conceptpulse.pulse;

/**
 * Mentions of one thing that follow each other within {@link Placement#FIRST_MILLIS}. The first of
 * a run is a first mention. Only its ends are kept, so that it is small however long it is.
 *
 * @param firstSeen time of the first mention, epoch milliseconds; {@link #NEVER} where it is not
 *     known any more
 * @param firstId article of the first mention
 * @param last time of the last mention
 * @param lastBefore time of the last mention of the run before; {@link #NEVER} where there was none
 */
public record MentionRun(long firstSeen, String firstId, long last, long lastBefore) {

    /** Before all times, and so far that nothing follows it closely. */
    public static final long NEVER = Long.MIN_VALUE / 2;

    /**
     * What a mention makes of a run.
     *
     * @param run as it is now
     * @param isFirst whether the mention is a first one
     * @param demoted article that was the first mention and is not any more; empty where none
     */
    public record Step(MentionRun run, boolean isFirst, String demoted) {}

    /**
     * Adds a mention. They come in (first seen, id) order, those that are late excepted; with these
     * the outcome is that of the order, as far as runs are still known.
     *
     * @param run what was before; null where nothing was
     */
    public static Step add(MentionRun run, long time, String articleId) {
        if (run == null) {
            return new Step(new MentionRun(time, articleId, time, NEVER), true, "");
        }
        if (articleId.equals(run.firstId)) {
            return new Step(run, true, "");
        }
        if (!follows(time, run.last) && time > run.last) {
            return new Step(new MentionRun(time, articleId, time, run.last), true, "");
        }
        if (time > run.firstSeen || time == run.firstSeen && articleId.compareTo(run.firstId) > 0) {
            long last = Math.max(time, run.last);
            return new Step(
                    new MentionRun(run.firstSeen, run.firstId, last, run.lastBefore), false, "");
        }
        boolean isFirst = !follows(time, run.lastBefore);
        if (!follows(run.firstSeen, time)) {
            return new Step(run, isFirst, "");
        }
        // It came late, and it is what was first till now that is not.
        return new Step(
                new MentionRun(
                        isFirst ? time : NEVER,
                        isFirst ? articleId : "",
                        run.last,
                        isFirst ? run.lastBefore : NEVER),
                isFirst,
                run.firstId);
    }

    /** Whether nothing that comes can follow it any more, late ones included. */
    public boolean isOverAt(long time, long lateMillis) {
        return last + Placement.FIRST_MILLIS + lateMillis < time;
    }

    private static boolean follows(long time, long before) {
        return time - before <= Placement.FIRST_MILLIS;
    }
}
