package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long articles stay in state.
 *
 * @param articles how long versions of an article are told apart
 * @param stories how far apart two articles of one story may be
 */
public record Remembrance(Duration articles, Duration stories) implements Serializable {

    public Remembrance {
        Check.positive(JobOptions.ARTICLES_REMEMBER.key(), articles);
        Check.positive(JobOptions.STORIES_WINDOW.key(), stories);
    }

    static Remembrance from(Configuration c) {
        return new Remembrance(
                c.get(JobOptions.ARTICLES_REMEMBER), c.get(JobOptions.STORIES_WINDOW));
    }
}
