package io.conceptpulse.cli.submit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is submitted.
 *
 * @param jar with all that Flink does not bring
 * @param arguments of the job, {@code --key=value}
 * @param savepoint whose state the job goes on from
 * @param allowNonRestoredState whether state that no operator claims may be dropped
 * @param patience how long to wait for the job to run; zero does not wait
 */
public record SubmitRequest(
        Path jar,
        List<String> arguments,
        Optional<String> savepoint,
        boolean allowNonRestoredState,
        Duration patience) {

    public SubmitRequest {
        arguments = List.copyOf(arguments);
    }

    /**
     * The body of {@code POST /jars/:id/run}.
     *
     * @param job the id that the job is to have, so that it can be found without the answer
     */
    ObjectNode body(String job) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("jobId", job);
        arguments.forEach(body.putArray("programArgsList")::add);
        savepoint.ifPresent(
                path ->
                        body.put("savepointPath", path)
                                .put("allowNonRestoredState", allowNonRestoredState));
        return body;
    }
}
