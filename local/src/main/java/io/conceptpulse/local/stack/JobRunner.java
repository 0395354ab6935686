package io.conceptpulse.local.stack;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

import java.util.Map;

/** Builds the job and submits it. */
@FunctionalInterface
public interface JobRunner {

    /**
     * Submits one job to the environment; may return at once or when the job has ended.
     *
     * @param arguments the job's options by name, without dashes
     */
    void run(StreamExecutionEnvironment environment, Map<String, String> arguments)
            throws Exception;
}
