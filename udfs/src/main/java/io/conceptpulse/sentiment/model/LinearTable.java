package io.conceptpulse.sentiment.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Linear scores of a text for each of some classes, in thousandths:
 *
 * <pre>  bias + 2·Σ w(gram) / √n + Σ w(rule)·value(rule)</pre>
 *
 * <p>where n is the number of distinct grams of the text, known or not. All weights are integers in
 * thousandths; the root is cut to thousandths before it divides. Immutable.
 */
public final class LinearTable {

    private final String name;
    private final List<String> classes;
    private final int[] bias;
    private final int[] rules;
    private final int[] grams;
    private final int[] weights;
    private final int[] slots;

    /**
     * @param name what the table tells apart
     * @param classes names of its classes
     * @param bias for each class
     * @param rules for each feature of {@link RuleSigns}, for each class
     * @param grams distinct
     * @param weights for each gram, for each class
     */
    public LinearTable(
            String name,
            List<String> classes,
            int[] bias,
            int[] rules,
            int[] grams,
            int[] weights) {
        this.name = name;
        this.classes = List.copyOf(classes);
        this.bias = bias.clone();
        this.rules = rules.clone();
        this.grams = grams.clone();
        this.weights = weights.clone();
        int size = classes.size();
        if (size < 2
                || bias.length != size
                || rules.length != size * RuleSigns.NAMES.size()
                || weights.length != size * grams.length) {
            throw new IllegalArgumentException("weights do not fit the classes of " + name);
        }
        this.slots = new int[Integer.highestOneBit(Math.max(4, grams.length)) * 4];
        for (int i = 0; i < grams.length; i++) {
            int slot = slot(grams[i]);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException(
                        "twice in " + name + ": '" + Grams.text(grams[i]) + "'");
            }
            slots[slot] = i + 1;
        }
    }

    /** Where a gram is, or would be, by open addressing. */
    private int slot(int gram) {
        int mask = slots.length - 1;
        int mixed = gram * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & mask;
        while (slots[slot] != 0 && grams[slots[slot] - 1] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The row of a gram, or −1. */
    private int row(int gram) {
        return slots[slot(gram)] - 1;
    }

    /** The score of each class. */
    public int[] score(int[] text, RuleSigns signs) {
        int size = classes.size();
        long[] sums = new long[size];
        for (int gram : text) {
            int row = row(gram);
            if (row >= 0) {
                for (int c = 0; c < size; c++) {
                    sums[c] += weights[row * size + c];
                }
            }
        }
        long root = Math.max(1000, (long) (1000 * Math.sqrt(text.length)));
        int[] scores = new int[size];
        for (int c = 0; c < size; c++) {
            long score = bias[c] + 2000 * sums[c] / root;
            for (int r = 0; r < RuleSigns.NAMES.size(); r++) {
                score += (long) rules[r * size + c] * signs.value(r) / 1000;
            }
            scores[c] =
                    (int) Math.max(Integer.MIN_VALUE / 4, Math.min(Integer.MAX_VALUE / 4, score));
        }
        return scores;
    }

    /** The grams of the text that say most for one class against another, best first. */
    public List<String> strongest(int[] text, int forClass, int against, int most) {
        int size = classes.size();
        record Said(int gram, int weight) {}
        List<Said> said = new ArrayList<>();
        for (int gram : text) {
            int row = row(gram);
            if (row >= 0) {
                int weight = weights[row * size + forClass] - weights[row * size + against];
                if (weight > 0) {
                    said.add(new Said(gram, weight));
                }
            }
        }
        said.sort(Comparator.comparingInt(Said::weight).reversed().thenComparing(Said::gram));
        return said.stream().limit(most).map(one -> Grams.text(one.gram())).toList();
    }

    /** The same with something added to the score of each class. */
    public LinearTable plus(int[] offsets) {
        int[] sum = bias.clone();
        for (int c = 0; c < sum.length; c++) {
            sum[c] += offsets[c];
        }
        return new LinearTable(name, classes, sum, rules, grams, weights);
    }

    public String name() {
        return name;
    }

    public List<String> classes() {
        return classes;
    }

    int[] bias() {
        return bias.clone();
    }

    int[] rules() {
        return rules.clone();
    }

    int[] grams() {
        return grams.clone();
    }

    int[] weights() {
        return weights.clone();
    }
}
