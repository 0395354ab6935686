package io.conceptpulse.bench.load;

import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.StoryFingerprint;

/** Whether the job takes other articles for the story of this one. */
record OneStory(Article article) {

    boolean with(Article other) {
        return print(article).similarity(print(other)) >= StoryFingerprint.SAME_STORY;
    }

    private static StoryFingerprint print(Article article) {
        return StoryFingerprint.of(NewsCleaner.clean(article.title(), article.body()));
    }
}
