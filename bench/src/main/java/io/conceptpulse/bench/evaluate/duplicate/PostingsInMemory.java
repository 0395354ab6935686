package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.news.StoryIndex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the job keeps in keyed state. */
public final class PostingsInMemory implements StoryIndex.Postings {

    private final Map<Integer, List<String>> articles = new HashMap<>();

    @Override
    public List<String> get(int key) {
        return articles.get(key);
    }

    @Override
    public void put(int key, List<String> under) {
        articles.put(key, under);
    }

    @Override
    public void remove(int key) {
        articles.remove(key);
    }
}
