package io.conceptpulse.bench.train.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Parts pairs into folds such that no headline is in two of them: pairs that are linked by
 * headlines stay together. The largest group goes first, each to the fold that has the fewest
 * pairs.
 */
final class Folds {

    private Folds() {}

    /**
     * The fold of each pair, from 0.
     *
     * @param seed of the order in which groups of one size are dealt; 0 is that of the file
     */
    static int[] of(List<Pair> pairs, int count, long seed) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            parents.put(root(parents, pair.titleA()), root(parents, pair.titleB()));
        }
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            groups.computeIfAbsent(root(parents, pairs.get(i).titleA()), r -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> largestFirst = new ArrayList<>(groups.values());
        if (seed != 0) {
            Collections.shuffle(largestFirst, new Random(seed));
        }
        largestFirst.sort(Comparator.comparingInt(group -> -group.size()));
        int[] folds = new int[pairs.size()];
        int[] sizes = new int[count];
        for (List<Integer> group : largestFirst) {
            int smallest = 0;
            for (int fold = 1; fold < count; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            sizes[smallest] += group.size();
            for (int i : group) {
                folds[i] = smallest;
            }
        }
        return folds;
    }

    private static String root(Map<String, String> parents, String title) {
        String at = title;
        while (!parents.getOrDefault(at, at).equals(at)) {
            String above = parents.get(at);
            parents.put(at, parents.getOrDefault(above, above));
            at = above;
        }
        parents.putIfAbsent(at, at);
        return at;
    }
}
