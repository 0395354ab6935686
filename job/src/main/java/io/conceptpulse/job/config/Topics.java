package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/** Names of the topics; no two are the same, or the job would eat what it writes. */
public record Topics(
        String news,
        String ticks,
        String concepts,
        String stocks,
        String alerts,
        String deadLetters,
        String late)
        implements Serializable {

    public Topics {
        List<String> all = List.of(news, ticks, concepts, stocks, alerts, deadLetters, late);
        Check.that(
                all.stream().noneMatch(String::isBlank) && new HashSet<>(all).size() == all.size(),
                "topics.*",
                "named, each differently",
                all);
    }

    /** All of them, inputs first. */
    public List<String> all() {
        return List.of(news, ticks, concepts, stocks, alerts, deadLetters, late);
    }

    /** Those that must be compacted and have one partition. */
    public List<String> catalogs() {
        return List.of(concepts, stocks);
    }

    static Topics from(Configuration c) {
        return new Topics(
                c.get(JobOptions.TOPIC_NEWS),
                c.get(JobOptions.TOPIC_TICKS),
                c.get(JobOptions.TOPIC_CONCEPTS),
                c.get(JobOptions.TOPIC_STOCKS),
                c.get(JobOptions.TOPIC_ALERTS),
                c.get(JobOptions.TOPIC_DEAD_LETTERS),
                c.get(JobOptions.TOPIC_LATE));
    }
}
