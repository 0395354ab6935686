package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.time.Duration;
import java.util.Optional;

/**
 * How the job runs.
 *
 * @param parallelism subtasks of each operator that can have several
 * @param maxParallelism key groups; part of the state, so it may never change
 * @param checkpointInterval time between checkpoints
 * @param checkpointDir where they go; empty leaves it to the cluster
 * @param provisionalPace the least time, by the wall clock, between two rows of a running minute
 */
public record Execution(
        int parallelism,
        int maxParallelism,
        Duration checkpointInterval,
        Optional<String> checkpointDir,
        Duration provisionalPace) {

    /** Flink's own bound on key groups. */
    private static final int MOST_KEY_GROUPS = 1 << 15;

    public Execution {
        Check.atLeastOne(JobOptions.PARALLELISM.key(), parallelism);
        Check.that(
                maxParallelism >= parallelism && maxParallelism <= MOST_KEY_GROUPS,
                JobOptions.MAX_PARALLELISM.key(),
                "from parallelism (" + parallelism + ") to " + MOST_KEY_GROUPS,
                maxParallelism);
        Check.positive(JobOptions.CHECKPOINT_INTERVAL.key(), checkpointInterval);
        Check.positive(JobOptions.PROVISIONAL_PACE.key(), provisionalPace);
    }

    static Execution from(Configuration c) {
        return new Execution(
                c.get(JobOptions.PARALLELISM),
                c.get(JobOptions.MAX_PARALLELISM),
                c.get(JobOptions.CHECKPOINT_INTERVAL),
                c.getOptional(JobOptions.CHECKPOINT_DIR),
                c.get(JobOptions.PROVISIONAL_PACE));
    }
}
