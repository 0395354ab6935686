package io.conceptpulse.pulse;

/**
 * One minute of a board's index and breadth. Levels are in 1e-6 index points.
 *
 * @param concept id of the board
 * @param minute start of the trading minute, epoch milliseconds
 * @param open first level of the minute
 * @param high highest level at a slot end
 * @param low lowest level at a slot end
 * @param close last level of the minute
 * @param previousClose level at the last close, the reference of the day's change
 * @param turnover fen traded in the session so far
 * @param advancers constituents above their previous close
 * @param decliners constituents below it
 * @param limitUps constituents at their limit-up price (涨停)
 * @param limitDowns constituents at their limit-down price (跌停)
 * @param brokenLimits constituents that touched limit-up and are not there now (炸板)
 * @param priced constituents with a price today
 * @param constituents members, fixed for the session
 * @param closed whether the minute is over, so that the bar will not change
 */
public record IndexBar(
        String concept,
        long minute,
        long open,
        long high,
        long low,
        long close,
        long previousClose,
        long turnover,
        int advancers,
        int decliners,
        int limitUps,
        int limitDowns,
        int brokenLimits,
        int priced,
        int constituents,
        boolean closed) {

    /** Levels are kept in 1e-6 points. */
    public static final long LEVEL_SCALE = 1_000_000;

    /** Every index starts at 1000 points. */
    public static final long BASE_LEVEL = 1_000 * LEVEL_SCALE;

    /** Whether there is anything that could move: without members the levels say nothing. */
    public boolean hasIndex() {
        return constituents > 0;
    }
}
