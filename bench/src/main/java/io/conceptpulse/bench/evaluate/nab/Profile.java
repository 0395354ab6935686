package io.conceptpulse.bench.evaluate.nab;

/**
 * What a user of alerts minds most. A true negative weighs nothing in the score.
 *
 * @param name as the figure is called
 * @param truePositive earned by a window that is found at its first row
 * @param falsePositive lost by an alert far from any window
 * @param falseNegative lost by a window that is missed
 */
public record Profile(
        String name, double truePositive, double falsePositive, double falseNegative) {

    public static final Profile STANDARD = new Profile("standard", 1, 0.11, 1);
    public static final Profile LOW_FALSE_POSITIVES = new Profile("low_fp", 1, 0.22, 1);
    public static final Profile LOW_FALSE_NEGATIVES = new Profile("low_fn", 1, 0.11, 2);
}
