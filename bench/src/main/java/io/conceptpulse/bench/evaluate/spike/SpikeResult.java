package io.conceptpulse.bench.evaluate.spike;

/**
 * What is said of one row.
 *
 * @param time epoch milliseconds
 * @param score 0 to below 1; one half is the score at which the job opens an alert
 * @param alert whether it opens one here
 */
record SpikeResult(long time, double score, boolean alert) {

    /** s / (s + enter) of the detector's score s, 0 below it: monotone, without parameters. */
    static SpikeResult of(long time, CountDetector.Verdict verdict, double enterScore) {
        double above = Math.max(0, verdict.score());
        return new SpikeResult(time, above / (above + enterScore), verdict.opens());
    }
}
