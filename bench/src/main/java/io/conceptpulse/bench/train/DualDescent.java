package io.conceptpulse.bench.train;

import java.util.SplittableRandom;

/**
 * A linear support vector machine for two classes: minimises ½|w|² + Σ C_i·max(0, 1 − y_i·w·x_i)²
 * by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan, <i>A Dual Coordinate
 * Descent Method for Large-scale Linear SVM</i>, 2008, algorithm 1, squared loss). C_i balances the
 * classes: C·n / (2·n_y). The last weight is that of a constant 1.
 */
final class DualDescent {

    private static final int MOST_ROUNDS = 200;
    private static final double ENOUGH = 1e-3;

    private DualDescent() {}

    /**
     * @param rows features that each row has, ascending
     * @param values and how much of each
     * @param positive class of each row
     * @param size how many features there are
     * @return a weight for each feature, then that of the constant
     */
    static double[] train(
            int[][] rows, double[][] values, boolean[] positive, int size, double c, long seed) {
        int n = rows.length;
        int positives = 0;
        for (boolean one : positive) {
            positives += one ? 1 : 0;
        }
        double[] weights = new double[size + 1];
        double[] alpha = new double[n];
        double[] norm = new double[n];
        double[] slack = new double[n];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            norm[i] = 1;
            for (double value : values[i]) {
                norm[i] += value * value;
            }
            int ofClass = positive[i] ? positives : n - positives;
            slack[i] = 1 / (2 * c * n / (2.0 * ofClass));
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            shuffle(order, random);
            double worst = 0;
            for (int i : order) {
                double sign = positive[i] ? 1 : -1;
                double dot = weights[size];
                for (int f = 0; f < rows[i].length; f++) {
                    dot += weights[rows[i][f]] * values[i][f];
                }
                double gradient = sign * dot - 1 + slack[i] * alpha[i];
                double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
                worst = Math.max(worst, Math.abs(projected));
                if (projected != 0) {
                    double before = alpha[i];
                    alpha[i] = Math.max(before - gradient / (norm[i] + slack[i]), 0);
                    double step = (alpha[i] - before) * sign;
                    weights[size] += step;
                    for (int f = 0; f < rows[i].length; f++) {
                        weights[rows[i][f]] += step * values[i][f];
                    }
                }
            }
            if (worst < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
