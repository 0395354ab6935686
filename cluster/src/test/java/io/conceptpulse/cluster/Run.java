package io.conceptpulse.cluster;

import io.conceptpulse.cli.submit.FlinkRest;
import io.conceptpulse.cli.submit.Submission;
import io.conceptpulse.cli.submit.SubmitRequest;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.replay.KafkaPublisher;
import io.conceptpulse.local.replay.WallClock;
import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.Ports;
import io.conceptpulse.local.stack.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the job: a broker and a database of its own, on the cluster that all share. */
final class Run implements AutoCloseable {

    /** Far more than it takes: the machine may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private static final String GROUP = "concept-pulse";

    private final FlinkProcesses cluster;
    private final Path directory;
    private final EmbeddedBroker broker;
    private final String database;
    private final Connection connection;
    private final KafkaPublisher publisher;
    private FlinkJob job;

    private Run(
            FlinkProcesses cluster,
            Path directory,
            EmbeddedBroker broker,
            String database,
            Connection connection) {
        this.cluster = cluster;
        this.directory = directory;
        this.broker = broker;
        this.database = database;
        this.connection = connection;
        this.publisher = new KafkaPublisher(broker.bootstrap());
    }

    static Run begin(SharedServers servers) throws IOException, SQLException {
        Path directory = Files.createTempDirectory("concept-pulse-run-");
        Ports ports = new Ports(note -> {});
        EmbeddedBroker broker = EmbeddedBroker.start(directory, ports.free(), ports.free());
        String database = servers.postgres().newDatabase();
        Connection connection =
                DriverManager.getConnection(database, EmbeddedDatabase.USER, EmbeddedDatabase.USER);
        return new Run(servers.cluster(), directory, broker, database, connection);
    }

    String bootstrap() {
        return broker.bootstrap();
    }

    String database() {
        return database;
    }

    Connection connection() {
        return connection;
    }

    KafkaPublisher publisher() {
        return publisher;
    }

    /** Sends as fast as the broker takes it. */
    void publish(SoraPart part) {
        part.sendings().forEach(publisher::send);
        publisher.flush();
    }

    /** Submits as {@code concept-pulse submit} does, and waits until all tasks run. */
    FlinkJob submit(int parallelism, Optional<Path> savepoint) throws InterruptedException {
        FlinkRest flink = new FlinkRest(cluster.address());
        SubmitRequest request =
                new SubmitRequest(
                        Installation.jobJar(),
                        arguments(parallelism),
                        savepoint.map(path -> path.toUri().toString()),
                        false,
                        LIMIT);
        String id =
                new Submission(
                                flink,
                                new Steps(new PrintStream(OutputStream.nullOutputStream())),
                                WallClock.SYSTEM)
                        .run(request);
        job = new FlinkJob(flink, id);
        return job;
    }

    List<String> arguments(int parallelism) {
        return List.of(
                "--kafka.bootstrap.servers=" + bootstrap(),
                "--start.offsets=earliest",
                "--time.mode=replay",
                "--postgres.url=" + database,
                "--postgres.user=" + EmbeddedDatabase.USER,
                "--checkpoint.interval=2 s",
                "--parallelism=" + parallelism);
    }

    /**
     * Waits until the job has worked off all that was sent. The offsets of a checkpoint are
     * committed when it is complete, and the sinks have written all that lies before it; what is
     * shown at the pace of the wall clock follows within a second or two, so that the tables must
     * stand still for longer than that.
     */
    void awaitSettled(SoraPart sent) {
        awaitRead();
        awaitJudged(sent);
        awaitStill();
    }

    private void awaitJudged(SoraPart sent) {
        Awaitility.await("every record judged, every row closed")
                .atMost(LIMIT)
                .until(() -> judged(sent));
    }

    /** Waits until what is shown at the pace of the wall clock does not change any more. */
    void awaitStill() {
        Awaitility.await("tables that stand still")
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(500))
                .during(Duration.ofSeconds(3))
                .until(new StandsStill(connection)::look);
    }

    /** Waits for a checkpoint behind all that was sent so far. */
    void awaitRead() {
        Map<TopicPartition, Long> ends = broker.endOffsets(Topics.inputs());
        Awaitility.await("offsets of a checkpoint at the end of all topics")
                .atMost(LIMIT)
                .until(this::committed, offsets -> offsets.equals(ends));
    }

    /** Waits until a row of this minute or a later one is final. */
    void awaitFinalRow(Instant minute) {
        Awaitility.await("a final row of " + minute)
                .atMost(LIMIT)
                .until(
                        () ->
                                number(
                                                "SELECT count(*) FROM concept_pulse WHERE final AND minute >= '"
                                                        + minute
                                                        + "'")
                                        > 0);
    }

    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        publisher.close();
        if (job != null) {
            job.cancel();
        }
        connection.close();
        broker.close();
        Directories.delete(directory);
    }

    private Map<TopicPartition, Long> committed() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            Map<TopicPartition, OffsetAndMetadata> offsets =
                    admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
            Map<TopicPartition, Long> positions = new HashMap<>();
            offsets.forEach((partition, offset) -> positions.put(partition, offset.offset()));
            return positions;
        }
    }

    private boolean judged(SoraPart sent) throws SQLException {
        List<String> open = new ArrayList<>();
        for (Map.Entry<String, Long> topic : sent.records().entrySet()) {
            String of = "FROM counts WHERE topic = '" + topic.getKey() + "' AND outcome ";
            long in = number("SELECT coalesce(sum(total), 0) " + of + "= 'IN'");
            long judged = number("SELECT coalesce(sum(total), 0) " + of + "<> 'IN'");
            if (in != topic.getValue() || judged != in) {
                open.add(topic.getKey());
            }
        }
        return open.isEmpty();
    }
}
