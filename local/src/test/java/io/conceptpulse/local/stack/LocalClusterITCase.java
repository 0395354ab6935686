package io.conceptpulse.local.stack;

import org.apache.flink.api.common.JobStatus;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalClusterITCase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path directory;

    @Test
    void runsAJobShowsItAndContinuesItFromItsLastCheckpoint() throws Exception {
        try (LocalCluster cluster = start()) {
            try (SubmittedJob job = cluster.submit(counting(), Map.of("name", "counting"))) {
                job.awaitRunning();
                assertThat(job.failure()).isEmpty();
                assertThat(page(cluster.webUi() + "/jobs/overview")).contains("counting");
                assertThat(page(cluster.webUi() + "/")).contains("Apache Flink");
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> Checkpoints.latestIn(checkpoints()).isPresent());
            }
        }
        try (LocalCluster cluster = start();
                SubmittedJob job = cluster.submit(counting(), Map.of("name", "again"))) {
            job.awaitRunning();
            String jobs = page(cluster.webUi() + "/jobs/overview");
            String id = jobs.replaceAll(".*\"jid\":\"([0-9a-f]+)\".*", "$1");

            assertThat(page(cluster.webUi() + "/jobs/" + id + "/checkpoints"))
                    .contains("\"restored\":1");
        }
    }

    @Test
    void tellsWhyAJobCouldNotBeSubmitted() throws Exception {
        try (LocalCluster cluster = start();
                SubmittedJob job =
                        cluster.submit(
                                (environment, arguments) -> {
                                    throw new IllegalStateException("no topic news");
                                },
                                Map.of())) {
            assertThatThrownBy(job::awaitRunning).hasMessage("no topic news");
        }
    }

    @Test
    void noticesAJobThatFailsForGood() throws Exception {
        try (LocalCluster cluster = start();
                SubmittedJob job = cluster.submit(failing(), Map.of())) {
            Awaitility.await().atMost(PATIENCE).until(() -> job.failure().isPresent());

            assertThat(job.failure().orElseThrow()).hasMessageContaining("bad luck");
            assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        }
    }

    private LocalCluster start() {
        return LocalCluster.start(
                new Ports(note -> {}).free(), 1, checkpoints(), directory.resolve("scratch"));
    }

    private Path checkpoints() {
        return directory.resolve("checkpoints");
    }

    private static JobRunner counting() {
        return (environment, arguments) -> {
            environment
                    .fromSource(
                            new DataGeneratorSource<>(
                                    i -> i,
                                    Long.MAX_VALUE,
                                    RateLimiterStrategy.perSecond(100),
                                    Types.LONG),
                            WatermarkStrategy.noWatermarks(),
                            "numbers")
                    .uid("numbers")
                    .sinkTo(new DiscardingSink<>())
                    .uid("nowhere");
            environment.enableCheckpointing(200);
            environment.executeAsync(arguments.get("name"));
        };
    }

    private static JobRunner failing() {
        return (environment, arguments) -> {
            environment.configure(
                    new Configuration().set(RestartStrategyOptions.RESTART_STRATEGY, "none"));
            environment
                    .fromData(1, 2, 3)
                    .map(
                            i -> {
                                if (i > 1) {
                                    throw new IllegalStateException("bad luck");
                                }
                                return i;
                            })
                    .returns(Types.INT)
                    .sinkTo(new DiscardingSink<>());
            environment.executeAsync("failing");
        };
    }

    private static String page(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
