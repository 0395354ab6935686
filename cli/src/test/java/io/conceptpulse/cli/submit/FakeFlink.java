package io.conceptpulse.cli.submit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers as Flink's REST API does, and remembers what it was asked. */
final class FakeFlink implements AutoCloseable {

    /** Stands for the id of the job in what is answered. */
    static final String JOB = "0123456789abcdef0123456789abcdef";

    private static final String JAR = "7f4a_job-cluster.jar";
    private static final Pattern JOB_ID = Pattern.compile("\"jobId\":\"([0-9a-f]{32})\"");

    /**
     * @param method and path, as {@code POST /jars/upload}
     * @param body as it came
     */
    record Asked(String what, String body) {}

    private interface Answer {

        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    /** The last one of each stays. */
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();

    private volatile String job = JOB;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A cluster on which all goes well. */
    FakeFlink() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
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
        return always(what, exchange -> send(exchange, status, body));
    }

    /** Once, before what is answered otherwise. */
    FakeFlink first(String what, int status, String body) {
        answers.get(what).addFirst(exchange -> send(exchange, status, body));
        return this;
    }

    /** Once, before what is answered otherwise: the connection ends without an answer. */
    FakeFlink firstDrops(String what) {
        answers.get(what).addFirst(HttpExchange::close);
        return this;
    }

    FakeFlink drops(String what) {
        return always(what, HttpExchange::close);
    }

    /** Begins an answer and does not end it. */
    FakeFlink stalls(String what) {
        return always(
                what,
                exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    exchange.close();
                });
    }

    private FakeFlink always(String what, Answer answer) {
        answers.put(what, new ConcurrentLinkedDeque<>(List.of(answer)));
        return this;
    }

    /** The id that was sent with the last request to run. */
    String jobId() {
        return job;
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
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        String text = new String(body, StandardCharsets.UTF_8);
        asked.add(new Asked(what, text));
        Matcher id = JOB_ID.matcher(text);
        if (what.equals(run()) && id.find()) {
            job = id.group(1);
        }
        Deque<Answer> known = answers.get(what.replace(job, JOB));
        if (known == null) {
            send(exchange, 404, "{\"errors\":[\"Not found: " + what + "\"]}");
        } else {
            (known.size() > 1 ? known.remove() : known.element()).to(exchange);
        }
    }

    /** The job has the id that it was given. */
    private void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.replace(JOB, job).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
