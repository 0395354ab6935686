package io.conceptpulse.function;

import io.conceptpulse.news.StoryIndex;
import org.apache.flink.api.common.state.MapState;

import java.util.List;

/** What a {@link StoryIndex} holds, in keyed state. */
record StoryPostings(MapState<Integer, List<String>> state) implements StoryIndex.Postings {

    @Override
    public List<String> get(int key) throws Exception {
        return state.get(key);
    }

    @Override
    public void put(int key, List<String> articles) throws Exception {
        state.put(key, articles);
    }

    @Override
    public void remove(int key) throws Exception {
        state.remove(key);
    }
}
