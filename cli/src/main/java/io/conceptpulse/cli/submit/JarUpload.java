package io.conceptpulse.cli.submit;

import com.fasterxml.jackson.databind.JsonNode;
import io.conceptpulse.local.problem.Problem;

import java.io.FileNotFoundException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Brings a jar to the cluster, and takes it away again when the job has it. */
final class JarUpload implements AutoCloseable {

    private final FlinkRest flink;
    private final String id;
    private boolean kept;

    private JarUpload(FlinkRest flink, String id) {
        this.flink = flink;
        this.id = id;
    }

    static JarUpload of(FlinkRest flink, Path jar) {
        String boundary = UUID.randomUUID().toString();
        try {
            JsonNode answer =
                    flink.post(
                            "/jars/upload",
                            "multipart/form-data; boundary=" + boundary,
                            body(jar, boundary));
            String stored = answer.path("filename").asText();
            String id = stored.substring(stored.lastIndexOf('/') + 1);
            if (id.isBlank()) {
                throw flink.notFlink(answer.toString());
            }
            return new JarUpload(flink, id);
        } catch (RestException e) {
            if (e.status() == 404) {
                throw disabled(flink);
            }
            throw Problem.failed(flink.address() + " does not take the jar (" + e.line() + ")", e);
        }
    }

    static Problem disabled(FlinkRest flink) {
        return Problem.unreachable(
                flink.address()
                        + " takes no jars: web.submit.enable is false there; set it to true, or use"
                        + " 'flink run' where the cluster allows it",
                null);
    }

    /** Where the REST API has it; the name of the file is part of it, whatever stands in that. */
    String path() {
        return "/jars/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Leaves it on the cluster, for a job that may not have been started yet. */
    void keep() {
        kept = true;
    }

    /** The job has a copy; without this every submission would leave a jar behind. */
    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            flink.delete(path());
        } catch (RestException | Problem e) {
            // It stays where it is, and does no harm; why the job is not there matters more.
        }
    }

    private static BodyPublisher body(Path jar, String boundary) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"jarfile\"; filename=\"%s\"\r\n"
                                .formatted(boundary, jar.getFileName())
                        + "Content-Type: application/x-java-archive\r\n\r\n";
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                    BodyPublishers.ofFile(jar),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException e) {
            throw Problem.usage("cannot read " + jar + ": no such file", e);
        }
    }
}
