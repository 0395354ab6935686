package io.conceptpulse.function;

import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryKeys;
import org.apache.flink.api.common.state.MapState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles by the keys of their fingerprints. Under each key only the {@link #NEWEST} that were
 * added last are kept, and of those that share keys only the {@link #COMPARED} that share most are
 * looked at: an article costs the same however long the history is.
 */
final class StoryIndex {

    static final int NEWEST = 64;
    static final int COMPARED = 32;

    private final MapState<Integer, List<String>> postings;

    StoryIndex(MapState<Integer, List<String>> postings) {
        this.postings = postings;
    }

    void add(String articleId, StoryFingerprint fingerprint) throws Exception {
        for (int key : StoryKeys.of(fingerprint)) {
            List<String> before = postings.get(key);
            List<String> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
            all.add(articleId);
            postings.put(
                    key, all.size() <= NEWEST ? all : new ArrayList<>(all.subList(1, all.size())));
        }
    }

    void remove(String articleId, StoryFingerprint fingerprint) throws Exception {
        for (int key : StoryKeys.of(fingerprint)) {
            List<String> before = postings.get(key);
            if (before == null || !before.contains(articleId)) {
                continue;
            }
            List<String> rest = new ArrayList<>(before);
            rest.remove(articleId);
            if (rest.isEmpty()) {
                postings.remove(key);
            } else {
                postings.put(key, rest);
            }
        }
    }

    /** The articles that share most keys; of those that share as many, the ones added first. */
    List<String> candidates(StoryFingerprint fingerprint) throws Exception {
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (int key : StoryKeys.of(fingerprint)) {
            List<String> sharing = postings.get(key);
            if (sharing != null) {
                sharing.forEach(articleId -> shared.merge(articleId, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
