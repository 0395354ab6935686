package io.conceptpulse.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.conceptpulse.cli.submit.FlinkRest;
import org.awaitility.Awaitility;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** A job on the cluster, seen and steered through the REST API. */
final class FlinkJob {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final FlinkRest flink;
    private final String id;

    FlinkJob(FlinkRest flink, String id) {
        this.flink = flink;
        this.id = id;
    }

    String state() {
        return flink.get("/jobs/" + id).path("state").asText();
    }

    long completedCheckpoints() {
        return flink.get("/jobs/" + id + "/checkpoints").path("counts").path("completed").asLong();
    }

    /** How often the job has begun anew after a failure. */
    long restores() {
        return flink.get("/jobs/" + id + "/checkpoints").path("counts").path("restored").asLong();
    }

    /** Stops without draining; gives the savepoint, in the format that other backends read too. */
    Path stopWithSavepoint(Path directory) {
        String trigger =
                flink.post(
                                "/jobs/" + id + "/stop",
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("targetDirectory", directory.toUri().toString())
                                        .put("drain", false)
                                        .put("formatType", "CANONICAL"))
                        .path("request-id")
                        .asText();
        JsonNode operation =
                Awaitility.await("savepoint of " + id)
                        .atMost(LIMIT)
                        .until(
                                () -> flink.get("/jobs/" + id + "/savepoints/" + trigger),
                                answer ->
                                        answer.path("status")
                                                .path("id")
                                                .asText()
                                                .equals("COMPLETED"))
                        .path("operation");
        if (!operation.has("location")) {
            throw new AssertionError("no savepoint: " + operation);
        }
        awaitState("FINISHED");
        return Path.of(URI.create(operation.path("location").asText()));
    }

    void cancel() {
        if (Set.of("FINISHED", "CANCELED", "FAILED").contains(state())) {
            return;
        }
        flink.patch("/jobs/" + id + "?mode=cancel");
        awaitState("CANCELED");
    }

    private void awaitState(String state) {
        Awaitility.await(id + " is " + state).atMost(LIMIT).until(() -> state().equals(state));
    }
}
