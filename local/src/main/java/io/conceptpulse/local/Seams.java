package io.conceptpulse.local;

import io.conceptpulse.local.replay.BarTicks;
import io.conceptpulse.local.replay.TickExpansion;
import io.conceptpulse.local.stack.JobRunner;

/**
 * What is run around.
 *
 * @param job the Flink job
 * @param ticks makes snapshots of daily bars
 */
public record Seams(JobRunner job, TickExpansion ticks) {

    /** The job itself, and snapshots every three seconds. */
    public static Seams real() {
        return new Seams(EmbeddedJob::submit, BarTicks::of);
    }
}
