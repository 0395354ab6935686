package io.conceptpulse.bench.functions;

import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryKeys;
import io.conceptpulse.news.StoryLikeness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles of one board by the keys of their fingerprints, with the bounds of the job's index,
 * on the heap and without Flink: what the job does to find the story of a mention, less its state.
 */
final class StoryShelf {

    /** Under each key the newest; the bounds are those of the job. */
    private static final int NEWEST = 64;

    private static final int COMPARED = 32;

    private final StoryLikeness likeness;
    private final Map<Integer, Deque<StoryFingerprint>> articles = new HashMap<>();

    /**
     * @param likeness one for all boards, as in the job
     */
    StoryShelf(StoryLikeness likeness) {
        this.likeness = likeness;
    }

    /** How like it is to the article before it that it is most like, and files it. */
    int place(StoryFingerprint article) {
        int best = 0;
        int[] keys = StoryKeys.of(article);
        for (StoryFingerprint other : candidates(keys)) {
            best = Math.max(best, likeness.milli(article, other));
        }
        for (int key : keys) {
            Deque<StoryFingerprint> sharing =
                    articles.computeIfAbsent(key, none -> new ArrayDeque<>());
            sharing.add(article);
            if (sharing.size() > NEWEST) {
                sharing.remove();
            }
        }
        return best;
    }

    /** Those that share most keys. */
    private List<StoryFingerprint> candidates(int[] keys) {
        Map<StoryFingerprint, Integer> shared = new LinkedHashMap<>();
        for (int key : keys) {
            for (StoryFingerprint other : articles.getOrDefault(key, new ArrayDeque<>())) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        List<Map.Entry<StoryFingerprint, Integer>> most = new ArrayList<>(shared.entrySet());
        most.sort(Map.Entry.<StoryFingerprint, Integer>comparingByValue().reversed());
        return most.stream().limit(COMPARED).map(Map.Entry::getKey).toList();
    }
}
