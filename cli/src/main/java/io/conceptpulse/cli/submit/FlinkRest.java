package io.conceptpulse.cli.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.local.problem.Problem;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Flink's REST API: requests and answers in JSON. */
public final class FlinkRest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** Of the state of the cluster and its jobs, which it knows without waiting for anyone. */
    static final Duration ANSWER = Duration.ofSeconds(10);

    /** The main method of a job runs before its request is answered, and may wait for brokers. */
    private static final Duration WORK = Duration.ofMinutes(3);

    private static final int OK = 200;
    private static final int FIRST_ERROR = 300;

    private final URI address;
    private final Duration work;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /**
     * @param address {@code http://HOST:PORT}, with a path where a proxy adds one
     */
    public FlinkRest(URI address) {
        this(address, WORK);
    }

    /**
     * @param work how long what is posted may take
     */
    FlinkRest(URI address, Duration work) {
        this.work = work;
        this.address = URI.create(address.toString().replaceFirst("/+$", ""));
    }

    public URI address() {
        return address;
    }

    public JsonNode get(String path) {
        return get(path, ANSWER);
    }

    /**
     * @param limit until the last byte of the answer
     */
    JsonNode get(String path, Duration limit) {
        return send(request(path).GET().build(), limit);
    }

    public JsonNode post(String path, JsonNode body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                        .build(),
                work);
    }

    public JsonNode delete(String path) {
        return send(request(path).DELETE().build(), ANSWER);
    }

    public JsonNode patch(String path) {
        return send(request(path).method("PATCH", BodyPublishers.noBody()).build(), ANSWER);
    }

    JsonNode post(String path, String contentType, BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).POST(body).build(), work);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private JsonNode send(HttpRequest request, Duration limit) {
        HttpResponse<String> response = response(request, limit);
        JsonNode body = parse(response.body());
        if (response.statusCode() < OK || response.statusCode() >= FIRST_ERROR) {
            throw new RestException(response.statusCode(), errors(response, body));
        }
        if (body == null) {
            throw notFlink(response.body());
        }
        return body;
    }

    /**
     * The time-out of a request ends with the headers of its answer; this one ends with the body.
     */
    private HttpResponse<String> response(HttpRequest request, Duration limit) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String why = cause.getMessage();
            throw noAnswer(why == null ? cause.getClass().getSimpleName() : why, cause);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw noAnswer("not within %.1f s".formatted(limit.toMillis() / 1000.0), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw Problem.failed("interrupted while waiting for " + address, e);
        }
    }

    private Problem noAnswer(String why, Throwable cause) {
        return Problem.unreachable(
                "no answer from %s (%s); is the cluster running, and is --address its REST address?"
                        .formatted(address, why),
                cause);
    }

    /** Something answers there, and it is something else. */
    Problem notFlink(String answer) {
        String begin = answer.strip().lines().findFirst().orElse("nothing");
        return Problem.unreachable(
                "%s is no Flink REST API: it answers '%s'; --address is the one of the web UI"
                        .formatted(address, begin.substring(0, Math.min(60, begin.length()))),
                null);
    }

    private static String errors(HttpResponse<String> response, JsonNode body) {
        List<String> errors = new ArrayList<>();
        if (body != null) {
            body.path("errors").forEach(error -> errors.add(error.asText()));
        }
        return errors.isEmpty()
                ? "HTTP " + response.statusCode() + " " + response.body().strip()
                : String.join("\n", errors);
    }

    private static JsonNode parse(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json != null && json.isContainerNode() ? json : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
