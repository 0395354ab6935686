package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Flink cluster of one JobManager and one TaskManager in this process, with its web UI. */
public final class LocalCluster implements AutoCloseable {

    private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(5);
    private static final long STOP_SECONDS = 20;

    private final MiniCluster cluster;
    private final int port;
    private final int slots;
    private final Path checkpoints;

    private LocalCluster(MiniCluster cluster, int port, int slots, Path checkpoints) {
        this.cluster = cluster;
        this.port = port;
        this.slots = slots;
        this.checkpoints = checkpoints;
    }

    /**
     * @param slots the parallelism that it can run
     * @param checkpoints where checkpoints are written, and looked for by {@link #submit}
     * @param scratch takes files of the cluster that do not outlive it
     */
    public static LocalCluster start(int port, int slots, Path checkpoints, Path scratch) {
        Configuration settings = new Configuration();
        settings.set(RestOptions.ADDRESS, Ports.HOST);
        settings.set(RestOptions.BIND_ADDRESS, Ports.HOST);
        settings.set(RestOptions.PORT, port);
        settings.set(RestOptions.BIND_PORT, Integer.toString(port));
        settings.set(JobManagerOptions.BIND_HOST, Ports.HOST);
        settings.set(TaskManagerOptions.BIND_HOST, Ports.HOST);
        // A page of another site must neither read the UI's API nor bring a jar.
        settings.set(WebOptions.ACCESS_CONTROL_ALLOW_ORIGIN, "http://" + Ports.HOST + ":" + port);
        settings.set(WebOptions.SUBMIT_ENABLE, false);
        settings.set(CoreOptions.TMP_DIRS, scratch.toString());
        // By default one directory of the machine, which belongs to its first user.
        settings.set(WebOptions.TMP_DIR, scratch.toString());
        settings.set(WebOptions.UPLOAD_DIR, scratch.resolve("upload").toString());
        settings.set(CoreOptions.CHECK_LEAKED_CLASSLOADER, false);
        MiniClusterConfiguration configuration =
                new MiniClusterConfiguration.Builder()
                        .setConfiguration(settings)
                        .setCommonBindAddress(Ports.HOST)
                        .setNumTaskManagers(1)
                        .setNumSlotsPerTaskManager(slots)
                        .build();
        MiniCluster cluster = new MiniCluster(configuration);
        try {
            cluster.start();
            return new LocalCluster(cluster, port, slots, checkpoints);
        } catch (Exception e) {
            throw Problem.unreachable("Flink does not start: " + e.getMessage(), e);
        }
    }

    public String webUi() {
        return "http://" + Ports.HOST + ":" + port;
    }

    /**
     * Submits the job, continued from the last checkpoint in the directory where there is one.
     * Returns when the job is on its way; {@link SubmittedJob} tells how it fares.
     */
    public SubmittedJob submit(JobRunner runner, Map<String, String> arguments) {
        return submit(runner, arguments, checkpoints);
    }

    /**
     * As {@link #submit(JobRunner, Map)}, with checkpoints of its own: for one job after another.
     */
    public SubmittedJob submit(JobRunner runner, Map<String, String> arguments, Path checkpoints) {
        Configuration settings = new Configuration();
        settings.set(CoreOptions.DEFAULT_PARALLELISM, slots);
        settings.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT_INTERVAL);
        settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
        settings.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        Checkpoints.latestIn(checkpoints)
                .ifPresent(
                        path -> settings.set(StateRecoveryOptions.SAVEPOINT_PATH, path.toString()));
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createRemoteEnvironment(Ports.HOST, port, settings);
        return SubmittedJob.start(environment, runner, arguments);
    }

    @Override
    public void close() throws Exception {
        cluster.closeAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
