package io.conceptpulse.bench.train;

import io.conceptpulse.sentiment.model.LinearTable;
import io.conceptpulse.sentiment.model.RuleSigns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns a {@link LinearTable}: for each class one machine against all others, on grams weighed by
 * their naive-Bayes log ratio (Wang and Manning, <i>Baselines and Bigrams</i>, 2012), of which the
 * heaviest are kept and learned once more.
 */
final class TableTrainer {

    /** Below this many texts a gram is chance. */
    private static final int LEAST_TEXTS = 2;

    private final Settings settings;
    private final boolean withRules;

    /**
     * @param c how much an error costs
     * @param bayes whether grams are weighed by their log ratio
     * @param mostGrams kept for each class
     * @param seed of the order in which texts are gone through
     */
    record Settings(double c, boolean bayes, int mostGrams, long seed) {}

    TableTrainer(Settings settings, boolean withRules) {
        this.settings = settings;
        this.withRules = withRules;
    }

    /**
     * @param samples to learn from
     * @param ofSample the class of each, by its place in {@code classes}
     */
    LinearTable train(String name, List<String> classes, List<Sample> samples, int[] ofSample) {
        Vocabulary vocabulary = new Vocabulary(samples, LEAST_TEXTS);
        int[][] rows = samples.stream().map(vocabulary::ids).toArray(int[][]::new);
        int size = classes.size();
        int machines = size == 2 ? 1 : size;
        double[][] learned = new double[size][];
        for (int c = 0; c < machines; c++) {
            learned[c] = machine(samples, rows, ofSample, c, vocabulary.size());
        }
        if (size == 2) {
            learned[1] = new double[learned[0].length];
            for (int i = 0; i < learned[0].length; i++) {
                learned[1][i] = -learned[0][i];
            }
        }
        return quantised(name, classes, vocabulary, learned);
    }

    private double[] machine(
            List<Sample> samples, int[][] rows, int[] ofSample, int ofClass, int grams) {
        boolean[] positive = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            positive[i] = ofSample[i] == ofClass;
        }
        double[] ratio = settings.bayes() ? logRatio(samples, rows, positive, grams) : ones(grams);
        double[] weights = descend(samples, rows, positive, ratio);
        boolean[] kept = new boolean[grams];
        IntStream.range(0, grams)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer g) -> -Math.abs(weights[g]))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(settings.mostGrams())
                .forEach(g -> kept[g] = true);
        for (int g = 0; g < grams; g++) {
            if (!kept[g]) {
                ratio[g] = 0;
            }
        }
        return descend(samples, rows, positive, ratio);
    }

    /** The weights of the grams, their ratio included, of the rules, and of the constant. */
    private double[] descend(
            List<Sample> samples, int[][] rows, boolean[] positive, double[] ratio) {
        int grams = ratio.length;
        int[][] features = new int[rows.length][];
        double[][] values = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            double share = share(samples.get(i));
            int rules = withRules ? RuleSigns.NAMES.size() : 0;
            int[] of = new int[rows[i].length + rules];
            double[] much = new double[of.length];
            int n = 0;
            for (int gram : rows[i]) {
                if (ratio[gram] != 0) {
                    of[n] = gram;
                    much[n++] = share * ratio[gram];
                }
            }
            for (int r = 0; r < rules; r++) {
                int value = samples.get(i).rules().value(r);
                if (value != 0) {
                    of[n] = grams + r;
                    much[n++] = RULES_SCALE * value / 1000;
                }
            }
            features[i] = java.util.Arrays.copyOf(of, n);
            values[i] = java.util.Arrays.copyOf(much, n);
        }
        double[] weights =
                DualDescent.train(
                        features,
                        values,
                        positive,
                        grams + RuleSigns.NAMES.size(),
                        settings.c(),
                        settings.seed());
        for (int g = 0; g < grams; g++) {
            weights[g] *= ratio[g];
        }
        for (int r = 0; r < RuleSigns.NAMES.size(); r++) {
            weights[grams + r] *= RULES_SCALE;
        }
        return weights;
    }

    /** Features of the rules count this much more than a weight of one would say. */
    private static final double RULES_SCALE = 1.5;

    private static double share(Sample sample) {
        return 2 / Math.sqrt(Math.max(1, sample.grams().length));
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] logRatio(
            List<Sample> samples, int[][] rows, boolean[] positive, int size) {
        double[] with = ones(size);
        double[] without = ones(size);
        for (int i = 0; i < rows.length; i++) {
            double share = share(samples.get(i));
            for (int gram : rows[i]) {
                (positive[i] ? with : without)[gram] += share;
            }
        }
        double sumWith = sum(with);
        double sumWithout = sum(without);
        double[] ratio = new double[size];
        for (int g = 0; g < size; g++) {
            ratio[g] = StrictMath.log(with[g] / sumWith / (without[g] / sumWithout));
        }
        return ratio;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static LinearTable quantised(
            String name, List<String> classes, Vocabulary vocabulary, double[][] learned) {
        int size = classes.size();
        int grams = vocabulary.size();
        TreeSet<Integer> kept = new TreeSet<>();
        for (double[] weights : learned) {
            for (int g = 0; g < grams; g++) {
                if (milli(weights[g]) != 0) {
                    kept.add(g);
                }
            }
        }
        List<Integer> ids = new ArrayList<>(kept);
        int[] bias = new int[size];
        int[] rules = new int[size * RuleSigns.NAMES.size()];
        int[] weights = new int[size * ids.size()];
        for (int c = 0; c < size; c++) {
            bias[c] = milli(learned[c][learned[c].length - 1]);
            for (int r = 0; r < RuleSigns.NAMES.size(); r++) {
                rules[r * size + c] = milli(learned[c][grams + r]);
            }
            for (int i = 0; i < ids.size(); i++) {
                weights[i * size + c] = milli(learned[c][ids.get(i)]);
            }
        }
        int[] names = ids.stream().mapToInt(vocabulary::gram).toArray();
        return new LinearTable(name, classes, bias, rules, names, weights);
    }

    private static int milli(double weight) {
        return (int) Math.round(weight * 1000);
    }
}
