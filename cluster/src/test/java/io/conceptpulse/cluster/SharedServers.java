package io.conceptpulse.cluster;

import io.conceptpulse.cli.submit.FlinkRest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.time.Duration;
import java.util.Map;

/**
 * A cluster of two TaskManagers and a PostgreSQL server, started for the first test class that
 * needs them and stopped after the last: starting them takes longer than most tests.
 */
final class SharedServers implements BeforeAllCallback, AfterEachCallback {

    static final int TASK_MANAGERS = 2;

    private static final Duration READY = Duration.ofSeconds(90);

    private Running running;

    /** What is shared. */
    private record Running(FlinkProcesses cluster, PostgresServer postgres)
            implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        static Running start() {
            FlinkProcesses cluster = FlinkProcesses.start("shared", TASK_MANAGERS, Map.of());
            try {
                return new Running(cluster, PostgresServer.start());
            } catch (RuntimeException e) {
                cluster.close();
                throw e;
            }
        }

        @Override
        public void close() {
            cluster.close();
            postgres.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(SharedServers.class))
                        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        awaitFreeSlots();
    }

    /** The next test gets what this one got. */
    @Override
    public void afterEach(ExtensionContext context) {
        awaitFreeSlots();
    }

    FlinkProcesses cluster() {
        return running.cluster();
    }

    PostgresServer postgres() {
        return running.postgres();
    }

    FlinkRest flink() {
        return new FlinkRest(cluster().address());
    }

    /** Whatever runs, by whomever it was submitted. */
    void cancelAll() {
        flink().get("/jobs")
                .path("jobs")
                .forEach(job -> new FlinkJob(flink(), job.path("id").asText()).cancel());
    }

    private void awaitFreeSlots() {
        Awaitility.await("free slots of all TaskManagers")
                .atMost(READY)
                .ignoreExceptions()
                .until(
                        () -> {
                            if (!cluster().dead().isEmpty()) {
                                throw new AssertionError("died: " + cluster().dead());
                            }
                            return flink().get("/overview").path("slots-available").asInt();
                        },
                        free -> free == TASK_MANAGERS);
    }
}
