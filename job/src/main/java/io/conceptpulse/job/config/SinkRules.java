package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.io.Serializable;
import java.time.Duration;

/**
 * When rows are written to the store.
 *
 * @param batchSize rows at which a batch is written
 * @param flushInterval the longest that a row waits, by the wall clock
 */
public record SinkRules(int batchSize, Duration flushInterval) implements Serializable {

    public SinkRules {
        Check.atLeastOne(JobOptions.SINK_BATCH_SIZE.key(), batchSize);
        Check.positive(JobOptions.SINK_FLUSH_INTERVAL.key(), flushInterval);
    }

    static SinkRules from(Configuration c) {
        return new SinkRules(
                c.get(JobOptions.SINK_BATCH_SIZE), c.get(JobOptions.SINK_FLUSH_INTERVAL));
    }
}
