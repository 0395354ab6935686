package io.conceptpulse.local.table;

import java.util.OptionalDouble;

/**
 * What is shown of one board.
 *
 * @param concept id of the board
 * @param mentionsHour articles in the last event hour
 * @param mentionsToday articles since midnight, Beijing time
 * @param storiesToday stories since midnight, as the minutes count them
 * @param toneSumMilli sum of the votes of those stories, in thousandths
 * @param index the latest bar, {@code null} before the first
 * @param alertOpen whether an alert of the board is open
 */
public record Board(
        String concept,
        int mentionsHour,
        int mentionsToday,
        int storiesToday,
        long toneSumMilli,
        Index index,
        boolean alertOpen) {

    private static final double MILLI = 1_000;

    /**
     * The latest bar.
     *
     * @param close level in points
     * @param previousClose level of the last close, in points
     * @param turnover yuan traded in the session so far
     */
    public record Index(
            double close,
            double previousClose,
            double turnover,
            int limitUps,
            int priced,
            int constituents) {

        private static final double PERCENT = 100;

        /** Change of the day in per cent. */
        double changePercent() {
            return previousClose == 0 ? 0 : PERCENT * (close - previousClose) / previousClose;
        }

        /** Share of the constituents that have a price today, in per cent. */
        double coveragePercent() {
            return constituents == 0 ? 0 : PERCENT * priced / constituents;
        }
    }

    /** Mean vote of today's stories, −1 to 1. */
    OptionalDouble tone() {
        return storiesToday == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(toneSumMilli / (MILLI * storiesToday));
    }
}
