package io.conceptpulse.spike;

/**
 * Mean and variance of the stories in a bin of five minutes, with exponential decay:
 *
 * <pre>
 *   m ← m + α (x − m)
 *   v ← (1 − α) (v + α (x − m)²)
 * </pre>
 *
 * (Finch, Incremental calculation of weighted mean and variance, 2009). Only closed bins enter.
 *
 * @param mean expected stories in a bin
 * @param variance their variance
 * @param closedUpTo end of the last bin that entered, epoch milliseconds; {@link #UNSET} at first
 */
public record Baseline(double mean, double variance, long closedUpTo) {

    /** Length of a bin in milliseconds. */
    public static final long BIN_MILLIS = 300_000;

    public static final long UNSET = Long.MIN_VALUE;

    /** Half-life of one day: 288 bins. */
    private static final double ALPHA = 1 - Math.pow(0.5, 1.0 / 288);

    /** Beyond this many empty bins in a row the past has faded anyway. */
    private static final long LONGEST_GAP = 288 * 30;

    public static final Baseline NEW = new Baseline(0, 0, UNSET);

    /** The start of the bin of a time. */
    public static long binOf(long time) {
        return Math.floorDiv(time, BIN_MILLIS) * BIN_MILLIS;
    }

    /**
     * The baseline after the bin that starts here, empty bins before it included. A bin that is
     * behind it changes nothing.
     */
    public Baseline close(long bin, int stories) {
        if (closedUpTo != UNSET && bin < closedUpTo) {
            return this;
        }
        Baseline now = closeEmptyUntil(bin);
        return now.step(stories, bin + BIN_MILLIS);
    }

    /** The baseline after empty bins up to this time. */
    public Baseline closeEmptyUntil(long bin) {
        if (closedUpTo == UNSET || bin <= closedUpTo) {
            return this;
        }
        Baseline now = this;
        long empty = Math.min((bin - closedUpTo) / BIN_MILLIS, LONGEST_GAP);
        for (long i = 0; i < empty; i++) {
            now = now.step(0, closedUpTo);
        }
        return new Baseline(now.mean, now.variance, bin);
    }

    private Baseline step(int stories, long end) {
        double delta = stories - mean;
        return new Baseline(
                mean + ALPHA * delta, (1 - ALPHA) * (variance + ALPHA * delta * delta), end);
    }

    /** Expected stories in a window of so many bins. */
    public double expected(int bins) {
        return mean * bins;
    }

    /**
     * Standard deviation of the stories in a window of so many bins; never below one story, nor
     * below what a Poisson count of the same mean would have.
     */
    public double deviation(int bins) {
        return Math.sqrt(Math.max(1, Math.max(variance, mean) * bins));
    }

    /** How many deviations a count lies above what was expected. */
    public double score(int stories, int bins) {
        return (stories - expected(bins)) / deviation(bins);
    }
}
