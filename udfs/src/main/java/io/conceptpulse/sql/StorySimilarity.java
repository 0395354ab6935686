package io.conceptpulse.sql;

import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.StoryFingerprint;
import org.apache.flink.table.functions.ScalarFunction;

/**
 * {@code STORY_SIMILARITY(a, b)}: how far two texts tell the same story, 0 to 1, by headline and
 * lead. Symmetric. The job calls two articles one story from {@link StoryFingerprint#SAME_STORY}
 * on.
 */
public final class StorySimilarity extends ScalarFunction {

    private static final long serialVersionUID = 1L;

    /** Null where either is null; 0 where either has no letters. */
    public Double eval(String a, String b) {
        return a == null || b == null ? null : print(a).similarity(print(b));
    }

    private static StoryFingerprint print(String text) {
        return StoryFingerprint.of(NewsCleaner.clean("", text));
    }
}
