package io.conceptpulse.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which texts are so alike that learning from one and being tried on the other proves nothing:
 * copies and edited copies, of which the Jaccard similarity of character bigrams is 0.6 or more,
 * and what is joined to them so. Names and numbers count as they stand: the same form filled in by
 * another company is another story.
 */
final class StoryGroups {

    private static final double ALIKE = 0.6;

    /** Copies share most of their rarest grams; comparing those finds them. */
    private static final int RAREST = 8;

    private static final int LEAST_SHARED = 2;

    /** A gram of more texts than this is not rare, and would make the search quadratic. */
    private static final int MOST_TEXTS = 400;

    private StoryGroups() {}

    /** For each sample the fold that its group is in, 0 to {@code folds} − 1. */
    static int[] folds(List<Sample> samples, int folds, long seed) {
        int[] group = of(samples);
        SplittableRandom random = new SplittableRandom(seed);
        Map<Integer, Integer> foldOfGroup = new HashMap<>();
        int[] fold = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            fold[i] = foldOfGroup.computeIfAbsent(group[i], key -> random.nextInt(folds));
        }
        return fold;
    }

    /** For each sample the first one of its group. */
    static int[] of(List<Sample> samples) {
        int[][] grams = samples.stream().map(StoryGroups::bigrams).toArray(int[][]::new);
        Map<Integer, List<Integer>> textsOfGram = new HashMap<>();
        for (int i = 0; i < grams.length; i++) {
            for (int gram : grams[i]) {
                textsOfGram.computeIfAbsent(gram, key -> new ArrayList<>()).add(i);
            }
        }
        int[] parent = new int[samples.size()];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < parent.length; i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int gram : rarest(grams[i], textsOfGram)) {
                for (int j : textsOfGram.get(gram)) {
                    if (j >= i) {
                        break;
                    }
                    shared.merge(j, 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                if (other.getValue() >= LEAST_SHARED && alike(grams[i], grams[other.getKey()])) {
                    join(parent, i, other.getKey());
                }
            }
        }
        int[] group = new int[parent.length];
        Arrays.setAll(group, i -> root(parent, i));
        return group;
    }

    private static List<Integer> rarest(int[] grams, Map<Integer, List<Integer>> textsOfGram) {
        return Arrays.stream(grams)
                .boxed()
                .filter(gram -> textsOfGram.get(gram).size() <= MOST_TEXTS)
                .sorted(
                        Comparator.comparingInt((Integer gram) -> textsOfGram.get(gram).size())
                                .thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .toList();
    }

    private static int[] bigrams(Sample sample) {
        int[] letters = sample.text().chars().filter(c -> c > ' ').toArray();
        return IntStream.range(0, Math.max(0, letters.length - 1))
                .map(i -> letters[i] << 16 | letters[i + 1])
                .sorted()
                .distinct()
                .toArray();
    }

    private static boolean alike(int[] left, int[] right) {
        int shared = 0;
        int a = 0;
        int b = 0;
        while (a < left.length && b < right.length) {
            if (left[a] == right[b]) {
                shared++;
                a++;
                b++;
            } else if (left[a] < right[b]) {
                a++;
            } else {
                b++;
            }
        }
        return shared > 0 && shared >= ALIKE * (left.length + right.length - shared);
    }

    private static void join(int[] parent, int i, int j) {
        int a = root(parent, i);
        int b = root(parent, j);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
