package io.conceptpulse.local.replay;

import java.util.Arrays;

/**
 * Exponential tilting: multiplies weights by e^(θ·price) with the θ at which the weighted average
 * of the prices is a given one. The average grows with θ from the lowest price to the highest, so
 * that bisection finds it.
 */
final class Tilt {

    private static final int STEPS = 48;

    /** Beyond this the weight of a price at the far end has vanished: e^(−60). */
    private static final double STEEPEST = 60;

    private Tilt() {}

    /**
     * Changes the weights in place. An average out of reach is approached as far as the steepest
     * tilt goes.
     */
    static void towards(double average, long[] prices, double[] weights) {
        long low = Arrays.stream(prices).min().orElseThrow();
        long high = Arrays.stream(prices).max().orElseThrow();
        if (low == high) {
            return;
        }
        double[] byPrice = new double[Math.toIntExact(high - low + 1)];
        for (int i = 0; i < prices.length; i++) {
            byPrice[(int) (prices[i] - low)] += weights[i];
        }
        double least = -STEEPEST;
        double most = STEEPEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (least + most) / 2;
            if (low + averageAbove(byPrice, middle) < average) {
                least = middle;
            } else {
                most = middle;
            }
        }
        double theta = (least + most) / 2;
        for (int i = 0; i < prices.length; i++) {
            weights[i] *= factor(theta, (int) (prices[i] - low), byPrice.length);
        }
    }

    private static double averageAbove(double[] byPrice, double theta) {
        double weights = 0;
        double weighted = 0;
        for (int i = 0; i < byPrice.length; i++) {
            double weight = byPrice[i] * factor(theta, i, byPrice.length);
            weights += weight;
            weighted += weight * i;
        }
        return weighted / weights;
    }

    private static double factor(double theta, int above, int levels) {
        return StrictMath.exp(theta * ((double) above / levels - 0.5));
    }
}
