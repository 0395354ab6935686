package io.conceptpulse.cli.submit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as Flink's REST API does, and remembers what it was asked. */
final class FakeFlink implements AutoCloseable {

    static final String JOB = "0123456789abcdef0123456789abcdef";

    private static final String JAR = "7f4a_job-cluster.jar";

    /**
     * @param method and path, as {@code POST /jars/upload}
     * @param body as it came
     */
    record Asked(String what, String body) {}

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A cluster on which all goes well. */
    FakeFlink() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::handle);
        server.start();
        overview("2.3.0", 2);
        answer("GET /config", 200, "{\"features\":{\"web-submit\":true}}");
        answer(
                "POST /jars/upload",
                200,
                "{\"filename\":\"/tmp/flink/" + JAR + "\",\"status\":\"success\"}");
        answer(
                run(),
                200,
                "{\"jobid\":\""
                        + JOB
                        + "\",\"applicationId\":\"ffffffffffffffffffffffffffffffff\"}");
        answer("DELETE /jars/" + JAR, 200, "{}");
        job("RUNNING", "\"RUNNING\":2");
        answer("GET /jobs/" + JOB + "/exceptions", 200, "{\"exceptionHistory\":{\"entries\":[]}}");
    }

    static String run() {
        return "POST /jars/" + JAR + "/run";
    }

    FakeFlink overview(String version, int freeSlots) {
        return answer(
                "GET /overview",
                200,
                "{\"flink-version\":\"%s\",\"slots-total\":2,\"slots-available\":%d}"
                        .formatted(version, freeSlots));
    }

    FakeFlink job(String state, String tasks) {
        return answer(
                "GET /jobs/" + JOB,
                200,
                "{\"state\":\"%s\",\"vertices\":[{\"parallelism\":2,\"tasks\":{%s}}]}"
                        .formatted(state, tasks));
    }

    FakeFlink exception(String trace) {
        return answer(
                "GET /jobs/" + JOB + "/exceptions",
                200,
                "{\"exceptionHistory\":{\"entries\":[{\"stacktrace\":\"%s\"}]}}"
                        .formatted(trace.replace("\n", "\\n").replace("\t", "\\t")));
    }

    /** An answer as Flink gives it where its side threw. */
    FakeFlink fails(String what, int status, String trace) {
        String text =
                "<Exception on server side:\n" + trace + "\n\nEnd of exception on server side>";
        return answer(
                what,
                status,
                "{\"errors\":[\"Internal server error.\",\"%s\"]}"
                        .formatted(text.replace("\n", "\\n").replace("\t", "\\t")));
    }

    FakeFlink answer(String what, int status, String body) {
        answers.put(what, new Answer(status, body));
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> asked() {
        return asked.stream().map(Asked::what).toList();
    }

    String bodyOf(String what) {
        return asked.stream().filter(a -> a.what().equals(what)).findFirst().orElseThrow().body();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.add(new Asked(what, new String(body, StandardCharsets.UTF_8)));
        Answer answer =
                answers.getOrDefault(
                        what, new Answer(404, "{\"errors\":[\"Not found: " + what + "\"]}"));
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
