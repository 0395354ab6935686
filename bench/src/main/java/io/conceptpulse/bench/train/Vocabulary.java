package io.conceptpulse.bench.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The grams that several training texts have, numbered in ascending order. */
final class Vocabulary {

    private final int[] grams;
    private final Map<Integer, Integer> ids = new HashMap<>();

    Vocabulary(List<Sample> samples, int leastTexts) {
        Map<Integer, Integer> texts = new TreeMap<>();
        for (Sample sample : samples) {
            for (int gram : sample.grams()) {
                texts.merge(gram, 1, Integer::sum);
            }
        }
        List<Integer> kept = new ArrayList<>();
        texts.forEach(
                (gram, count) -> {
                    if (count >= leastTexts) {
                        ids.put(gram, kept.size());
                        kept.add(gram);
                    }
                });
        grams = kept.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return grams.length;
    }

    int gram(int id) {
        return grams[id];
    }

    /** The ids of those grams of a text that are known. */
    int[] ids(Sample sample) {
        int[] known = new int[sample.grams().length];
        int n = 0;
        for (int gram : sample.grams()) {
            Integer id = ids.get(gram);
            if (id != null) {
                known[n++] = id;
            }
        }
        return java.util.Arrays.copyOf(known, n);
    }
}
