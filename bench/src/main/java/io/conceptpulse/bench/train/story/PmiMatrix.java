package io.conceptpulse.bench.train.story;

import io.conceptpulse.news.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which bigrams stand in the same headlines more often than chance would have it: positive
 * pointwise mutual information, ln(n(i,j) N / (n(i) n(j))) where that is above 0, of bigrams i and
 * j of N headlines (Church and Hanks 1990). Symmetric, sparse, its diagonal left out.
 *
 * @param grams the bigrams of rows and columns, in increasing order
 * @param columns of each row those that are not 0, in increasing order
 * @param values what stands there
 */
record PmiMatrix(int[] grams, int[][] columns, float[][] values) {

    /** Of bigrams that stand in at least so many headlines. */
    static PmiMatrix of(Headlines headlines, int leastHeadlines) {
        List<int[]> texts = new ArrayList<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (String headline : headlines.distinct()) {
            int[] of = new Wording(headline).grams();
            texts.add(of);
            for (int gram : of) {
                counts.merge(gram, 1, Integer::sum);
            }
        }
        int[] grams =
                counts.keySet().stream()
                        .filter(gram -> counts.get(gram) >= leastHeadlines)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();
        texts.replaceAll(
                text ->
                        Arrays.stream(text)
                                .map(gram -> Arrays.binarySearch(grams, gram))
                                .filter(row -> row >= 0)
                                .toArray());
        return of(grams, texts);
    }

    private static PmiMatrix of(int[] grams, List<int[]> texts) {
        List<List<int[]>> textsOf = new ArrayList<>();
        for (int i = 0; i < grams.length; i++) {
            textsOf.add(new ArrayList<>());
        }
        for (int[] text : texts) {
            for (int row : text) {
                textsOf.get(row).add(text);
            }
        }
        int[][] columns = new int[grams.length][];
        float[][] values = new float[grams.length][];
        int[] together = new int[grams.length];
        for (int i = 0; i < grams.length; i++) {
            Arrays.fill(together, 0);
            for (int[] text : textsOf.get(i)) {
                for (int j : text) {
                    together[j]++;
                }
            }
            together[i] = 0;
            int[] column = new int[grams.length];
            float[] value = new float[grams.length];
            int filled = 0;
            for (int j = 0; j < grams.length; j++) {
                double chance = (double) textsOf.get(i).size() * textsOf.get(j).size();
                // StrictMath, because Math.log may differ in its last bit from machine to machine.
                double information =
                        together[j] == 0
                                ? 0
                                : StrictMath.log(together[j] * (texts.size() / chance));
                if (information > 0) {
                    column[filled] = j;
                    value[filled++] = (float) information;
                }
            }
            columns[i] = Arrays.copyOf(column, filled);
            values[i] = Arrays.copyOf(value, filled);
        }
        return new PmiMatrix(grams, columns, values);
    }

    /** The product with a matrix of as many rows. */
    double[][] times(double[][] right) {
        double[][] product = new double[grams.length][right.length == 0 ? 0 : right[0].length];
        for (int i = 0; i < product.length; i++) {
            double[] row = product[i];
            for (int n = 0; n < columns[i].length; n++) {
                double value = values[i][n];
                double[] other = right[columns[i][n]];
                for (int k = 0; k < row.length; k++) {
                    row[k] += value * other[k];
                }
            }
        }
        return product;
    }
}
