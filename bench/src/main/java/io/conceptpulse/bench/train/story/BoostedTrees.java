package io.conceptpulse.bench.train.story;

import io.conceptpulse.news.StoryModel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Stochastic gradient boosting of the logistic loss (Friedman 2002): each tree is fitted to the
 * residuals of a sample of the rows, splits are chosen among a sample of the measures by the gain
 * in squared error, leaves take one Newton step. Several such series, each by a seed of its own,
 * are averaged by adding their log-odds. The same rows and seed give the same trees.
 */
final class BoostedTrees {

    static final int SERIES = 6;
    static final int ROUNDS = 150;
    static final int DEPTH = 2;
    static final int LEAST_LEAF = 20;
    static final double RATE = 0.08;
    static final double ROW_SHARE = 0.6;
    static final double MEASURE_SHARE = 0.5;
    static final long SEED = 20_240_216;

    private static final int INNER = (1 << DEPTH) - 1;

    private final int[][] rows;
    private final boolean[] same;

    /** Of each measure the rows in the order of its values. */
    private final int[][] order;

    private double[] odds;
    private double[] residuals;
    private double[] weights;

    private BoostedTrees(int[][] rows, boolean[] same) {
        this.rows = rows;
        this.same = same;
        order = new int[rows[0].length][];
        for (int m = 0; m < order.length; m++) {
            int measure = m;
            order[m] =
                    IntStream.range(0, rows.length)
                            .boxed()
                            .sorted(Comparator.comparingInt(row -> rows[row][measure]))
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
    }

    static String parameters() {
        return "series %d, rounds %d, depth %d, least leaf %d, rate %.2f, rows %.1f, measures %.1f, seed %d"
                .formatted(SERIES, ROUNDS, DEPTH, LEAST_LEAF, RATE, ROW_SHARE, MEASURE_SHARE, SEED);
    }

    /**
     * @param rows measures of each pair
     * @param same its label
     * @param sameMilli goes into the model as it is
     */
    static StoryModel fit(int[][] rows, boolean[] same, int sameMilli) {
        BoostedTrees boosting = new BoostedTrees(rows, same);
        List<StoryModel.Tree> trees = new ArrayList<>();
        double share = (double) IntStream.range(0, rows.length).filter(i -> same[i]).count();
        double base = Math.log(share / (rows.length - share));
        for (int series = 0; series < SERIES; series++) {
            boosting.series(base, new SplittableRandom(SEED + series), trees);
        }
        return new StoryModel(sameMilli, (int) Math.rint(base * StoryModel.UNIT), trees);
    }

    private void series(double base, SplittableRandom random, List<StoryModel.Tree> trees) {
        odds = new double[rows.length];
        Arrays.fill(odds, base);
        residuals = new double[rows.length];
        weights = new double[rows.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rows.length; i++) {
                double p = 1 / (1 + Math.exp(-odds[i]));
                residuals[i] = (same[i] ? 1 : 0) - p;
                weights[i] = p * (1 - p);
            }
            StoryModel.Tree tree = grow(random);
            for (int i = 0; i < rows.length; i++) {
                odds[i] += tree.of(rows[i]) * SERIES / StoryModel.UNIT;
            }
            trees.add(tree);
        }
    }

    private StoryModel.Tree grow(SplittableRandom random) {
        int[] node = new int[rows.length];
        for (int i = 0; i < node.length; i++) {
            node[i] = random.nextDouble() < ROW_SHARE ? 0 : -1;
        }
        int[] measures = new int[INNER];
        int[] thresholds = new int[INNER];
        for (int n = 0; n < INNER; n++) {
            split(n, node, measures, thresholds, random);
        }
        return new StoryModel.Tree(measures, thresholds, leaves(node));
    }

    /** Parts a node at the best threshold; all to the left where none is better than none. */
    private void split(
            int n, int[] node, int[] measures, int[] thresholds, SplittableRandom random) {
        double total = 0;
        int count = 0;
        for (int i = 0; i < node.length; i++) {
            if (node[i] == n) {
                total += residuals[i];
                count++;
            }
        }
        double best = 0;
        thresholds[n] = Integer.MAX_VALUE;
        for (int m = 0; m < order.length; m++) {
            if (random.nextDouble() >= MEASURE_SHARE) {
                continue;
            }
            double left = 0;
            int lefts = 0;
            int last = -1;
            for (int i : order[m]) {
                if (node[i] != n) {
                    continue;
                }
                if (last >= 0
                        && rows[i][m] > rows[last][m]
                        && lefts >= LEAST_LEAF
                        && count - lefts >= LEAST_LEAF) {
                    double difference = left / lefts - (total - left) / (count - lefts);
                    double gain =
                            difference * difference * lefts * (count - lefts) / (double) count;
                    if (gain > best) {
                        best = gain;
                        measures[n] = m;
                        thresholds[n] = (rows[i][m] + rows[last][m]) >> 1;
                    }
                }
                left += residuals[i];
                lefts++;
                last = i;
            }
        }
        for (int i = 0; i < node.length; i++) {
            if (node[i] == n) {
                node[i] = 2 * n + (rows[i][measures[n]] <= thresholds[n] ? 1 : 2);
            }
        }
    }

    private int[] leaves(int[] node) {
        double[] sums = new double[INNER + 1];
        double[] curvatures = new double[INNER + 1];
        for (int i = 0; i < node.length; i++) {
            if (node[i] >= 0) {
                sums[node[i] - INNER] += residuals[i];
                curvatures[node[i] - INNER] += weights[i];
            }
        }
        int[] leaves = new int[INNER + 1];
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            double step = curvatures[leaf] < 1e-9 ? 0 : sums[leaf] / curvatures[leaf];
            leaves[leaf] =
                    (int)
                            Math.rint(
                                    Math.max(-4, Math.min(4, step))
                                            * RATE
                                            * StoryModel.UNIT
                                            / SERIES);
        }
        return leaves;
    }
}
