package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A Kafka broker with its controller (KRaft, combined mode) in this process. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final long START_SECONDS = 60;

    private final KafkaRaftServer server;
    private final Path logs;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, Path logs, int port) {
        this.server = server;
        this.logs = logs;
        this.port = port;
    }

    /**
     * Starts the broker and makes the topics that are not there yet.
     *
     * @param directory holds the topics; formatted where it is new, continued where it is not
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        keepProcessAlive();
        Path logs = directory.resolve("logs");
        try {
            Files.createDirectories(directory);
            Properties properties = BrokerSettings.of(logs, port, controllerPort);
            if (!Files.exists(logs.resolve("meta.properties"))) {
                format(directory.resolve("server.properties"), properties);
            }
            EmbeddedBroker broker =
                    new EmbeddedBroker(
                            new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM),
                            logs,
                            port);
            broker.startServer();
            return broker;
        } catch (IOException e) {
            throw Problem.unreachable("Kafka cannot write to " + directory + " (" + e + ")", e);
        }
    }

    public String bootstrap() {
        return Ports.HOST + ":" + port;
    }

    /** How many records each partition of these topics was ever given. */
    public Map<TopicPartition, Long> endOffsets(Map<String, Integer> partitions) {
        Map<TopicPartition, OffsetSpec> query = new HashMap<>();
        partitions.forEach(
                (topic, count) -> {
                    for (int partition = 0; partition < count; partition++) {
                        query.put(new TopicPartition(topic, partition), OffsetSpec.latest());
                    }
                });
        try (Admin admin = admin()) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            Map<TopicPartition, ListOffsetsResultInfo> found =
                    admin.listOffsets(query).all().get(START_SECONDS, TimeUnit.SECONDS);
            found.forEach((partition, info) -> ends.put(partition, info.offset()));
            return ends;
        } catch (Exception e) {
            throw notStarted(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
        server.awaitShutdown();
        Files.deleteIfExists(logs.resolve(".lock"));
    }

    private void startServer() {
        try {
            server.startup();
            createTopics();
        } catch (Exception e) {
            server.shutdown();
            throw notStarted(e);
        }
    }

    private void createTopics() throws Exception {
        try (Admin admin = admin()) {
            Set<String> there = admin.listTopics().names().get(START_SECONDS, TimeUnit.SECONDS);
            admin.createTopics(
                            Topics.all().stream().filter(t -> !there.contains(t.name())).toList())
                    .all()
                    .get(START_SECONDS, TimeUnit.SECONDS);
        }
    }

    private Admin admin() {
        return Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()));
    }

    private static void format(Path file, Properties properties) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        int code =
                StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    /** Kafka ends the process on a fatal error; here that would orphan the database. */
    private static void keepProcessAlive() {
        Exit.Procedure refuse =
                (code, message) -> {
                    throw new IllegalStateException(
                            "Kafka gave up with code " + code + (message == null ? "" : message));
                };
        Exit.setExitProcedure(refuse);
        Exit.setHaltProcedure(refuse);
    }

    private static Problem notStarted(Exception e) {
        Throwable cause =
                e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        return Problem.unreachable("the Kafka broker does not start: " + cause.getMessage(), cause);
    }
}
