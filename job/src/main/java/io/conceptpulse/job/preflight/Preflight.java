package io.conceptpulse.job.preflight;

import io.conceptpulse.job.config.JobConfig;

import java.time.Duration;

/** The checks before a start. */
public final class Preflight {

    private static final Duration KAFKA_TIMEOUT = Duration.ofSeconds(10);

    private Preflight() {}

    /**
     * Looks for the brokers, the topics and the store.
     *
     * @throws UnreachableException for the first that is missing
     */
    public static void check(JobConfig config) {
        KafkaCheck.run(config.kafka(), config.topics(), KAFKA_TIMEOUT);
        PostgresCheck.run(config.postgres());
    }
}
