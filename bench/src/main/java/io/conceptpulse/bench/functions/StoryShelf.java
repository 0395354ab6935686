package io.conceptpulse.bench.functions;

import io.conceptpulse.bench.evaluate.duplicate.PostingsInMemory;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryIndex;
import io.conceptpulse.news.StoryLikeness;

import java.util.HashMap;
import java.util.Map;

/**
 * The articles of one board in the index of the job, on the heap and without Flink: what the job
 * does to find the story of a mention, less its state.
 */
final class StoryShelf {

    private final StoryLikeness likeness;
    private final StoryIndex index = new StoryIndex(new PostingsInMemory());
    private final Map<String, StoryFingerprint> articles = new HashMap<>();

    /**
     * @param likeness one for all boards, as in the job
     */
    StoryShelf(StoryLikeness likeness) {
        this.likeness = likeness;
    }

    /** How like it is to the article before it that it is most like, and files it. */
    int place(String articleId, StoryFingerprint article) throws Exception {
        int best = 0;
        for (String other : index.candidates(article)) {
            best = Math.max(best, likeness.milli(article, articles.get(other)));
        }
        index.add(articleId, article);
        articles.put(articleId, article);
        return best;
    }
}
