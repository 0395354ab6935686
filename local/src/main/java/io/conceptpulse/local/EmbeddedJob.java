package io.conceptpulse.local;

import io.conceptpulse.job.config.ConfigLoader;
import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.source.WallClock;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

import java.util.Map;

/** The job, submitted to the cluster in this process. */
final class EmbeddedJob {

    private EmbeddedJob() {}

    /**
     * @param arguments the job's options by name, without dashes; the environment is not asked, for
     *     what is started here is known
     */
    static void submit(StreamExecutionEnvironment environment, Map<String, String> arguments)
            throws Exception {
        String[] flags =
                arguments.entrySet().stream()
                        .map(option -> "--" + option.getKey() + "=" + option.getValue())
                        .toArray(String[]::new);
        JobConfig config = ConfigLoader.load(flags, Map.of());
        io.conceptpulse.job.Main.runJob(environment, config, WallClock.system());
        environment.executeAsync("concept-pulse");
    }
}
