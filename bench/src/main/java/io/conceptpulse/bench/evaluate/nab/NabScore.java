package io.conceptpulse.bench.evaluate.nab;

import java.util.Collection;

/**
 * The score of a detector over series, under one profile. With S(y) = 2 / (1 + e^(5y)) − 1 and the
 * weights of the profile,
 *
 * <pre>
 *   window found    + w_tp · S(y) / S(−1)   y = −(last − i + 1) / length, i the earliest alert in it
 *   window missed   − w_fn
 *   alert elsewhere + w_fp · S(y)           y = (i − last) / (length − 1) of the window before it;
 *                                           −w_fp from y = 3 on, and where no window is before it
 * </pre>
 *
 * all over rows behind the probation. The sum is normalised to 100 · (raw − null) / (perfect −
 * null), where the null detector never fires and the perfect one finds every window at its first
 * row and fires nowhere else. A useless detector may score below 0.
 *
 * <p>Windows that lie in the probation altogether count for nothing. One that reaches out of it
 * keeps its first row, so that the full weight cannot be earned on it; the perfect detector is
 * credited with it all the same.
 */
public final class NabScore {

    private static final double STEEPNESS = 5;

    /** Relative distance behind a window from which on an alert is as wrong as can be. */
    private static final double FAR = 3;

    private static final double EARLIEST = scaledSigmoid(-1);

    private NabScore() {}

    /** From 1 well before the end of a window over 0 at its end to −1 behind it. */
    static double scaledSigmoid(double position) {
        return position >= FAR ? -1 : 2 / (1 + Math.exp(STEEPNESS * position)) - 1;
    }

    /** The normalised score; NaN where there is no window to be found. */
    public static double of(Collection<Series> all, Profile profile) {
        double raw = 0;
        long windows = 0;
        for (Series series : all) {
            raw += raw(series, profile);
            windows += series.scoredWindows().size();
        }
        double nothing = -windows * profile.falseNegative();
        double perfect = windows * profile.truePositive();
        return windows == 0 ? Double.NaN : 100 * (raw - nothing) / (perfect - nothing);
    }

    private static double raw(Series series, Profile profile) {
        double raw = 0;
        for (RowSpan window : series.scoredWindows()) {
            raw +=
                    series.firstAlertIn(window)
                            .map(row -> found(window, row) * profile.truePositive())
                            .orElse(-profile.falseNegative());
        }
        for (int row : series.alerts()) {
            if (row >= series.firstScoredRow() && !isInWindow(series, row)) {
                raw += wrong(series, row) * profile.falsePositive();
            }
        }
        return raw;
    }

    private static double found(RowSpan window, int row) {
        double position = -(double) (window.last() - row + 1) / window.length();
        return scaledSigmoid(position) / EARLIEST;
    }

    private static boolean isInWindow(Series series, int row) {
        return series.windows().stream().anyMatch(window -> window.contains(row));
    }

    private static double wrong(Series series, int row) {
        RowSpan before = null;
        for (RowSpan window : series.windows()) {
            before = window.last() < row ? window : before;
        }
        if (before == null) {
            return -1;
        }
        // A window of a single row has no width to measure by.
        return scaledSigmoid((double) (row - before.last()) / Math.max(1, before.length() - 1));
    }
}
