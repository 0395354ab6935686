package io.conceptpulse.bench.load;

import java.util.SplittableRandom;

/**
 * How long Chinese finance articles are, in characters of the body.
 *
 * <p>Quantiles of 1,614 articles of 2025 and 2026, flashes among them, that the project
 * qipeijun/FinancialReport collected from the feeds of several publishers; only their lengths are
 * used. Between two quantiles a length is drawn evenly. The mean is about 1,570.
 */
public final class ArticleLengths {

    private static final double[] PROBABILITY = {
        0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.48, 0.5, 0.52, 0.6, 0.7, 0.75, 0.8, 0.85,
        0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.99, 0.995, 1
    };

    private static final int[] LENGTH = {
        20, 26, 30, 43, 54, 66, 79, 95, 131, 188, 582, 867, 1369, 1896, 2232, 2605, 3166, 4386,
        5041, 5849, 6819, 7473, 8145, 10492, 12955, 19794
    };

    private ArticleLengths() {}

    static int draw(SplittableRandom random) {
        return at(random.nextDouble());
    }

    /** The length below which this part of the articles is, 0 to 1. */
    public static int at(double probability) {
        int i = 1;
        while (PROBABILITY[i] < probability) {
            i++;
        }
        double part = (probability - PROBABILITY[i - 1]) / (PROBABILITY[i] - PROBABILITY[i - 1]);
        return (int) Math.round(LENGTH[i - 1] + part * (LENGTH[i] - LENGTH[i - 1]));
    }
}
