package io.conceptpulse.local;

import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.JobRunner;
import io.conceptpulse.local.stack.LocalCluster;
import io.conceptpulse.local.stack.Ports;
import io.conceptpulse.local.stack.SubmittedJob;
import io.conceptpulse.local.stack.WorkDirectory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The three servers of a run. */
record Servers(EmbeddedDatabase database, EmbeddedBroker broker, LocalCluster cluster) {

    private static final int KAFKA_PORT = 9092;
    private static final int DATABASE_PORT = 5432;
    private static final int WEB_PORT = 8081;

    /** Starts them side by side; says when each is there. */
    static Servers start(StackOptions options, WorkDirectory directory, Parts parts, Steps steps)
            throws java.io.IOException {
        Ports ports = new Ports(steps::say);
        int kafkaPort =
                ports.choose(
                        "Kafka", "--kafka-port", StackOptions.port(options.kafkaPort), KAFKA_PORT);
        int databasePort =
                ports.choose(
                        "PostgreSQL",
                        "--database-port",
                        StackOptions.port(options.databasePort),
                        DATABASE_PORT);
        int webPort =
                ports.choose("Flink", "--web-port", StackOptions.port(options.webPort), WEB_PORT);
        int controllerPort = ports.free();
        Files.createDirectories(directory.logs());
        Path databaseLog = directory.logs().resolve("postgres.log");
        CompletableFuture<EmbeddedDatabase> database =
                parts.start(
                        "database",
                        () -> {
                            EmbeddedDatabase started =
                                    EmbeddedDatabase.start(
                                            directory.database(),
                                            ProgramCache.directory(directory),
                                            databaseLog,
                                            databasePort);
                            steps.say("PostgreSQL " + started.jdbcUrl());
                            return started;
                        });
        CompletableFuture<EmbeddedBroker> broker =
                parts.start(
                        "broker",
                        () -> {
                            EmbeddedBroker started =
                                    EmbeddedBroker.start(
                                            directory.topics(), kafkaPort, controllerPort);
                            steps.say("Kafka " + started.bootstrap());
                            return started;
                        });
        CompletableFuture<LocalCluster> cluster =
                parts.start(
                        "cluster",
                        () -> {
                            LocalCluster started =
                                    LocalCluster.start(
                                            webPort,
                                            options.parallelism,
                                            directory.checkpoints(),
                                            directory.scratch());
                            steps.say("Flink " + started.webUi());
                            return started;
                        });
        return new Servers(Parts.get(database), Parts.get(broker), Parts.get(cluster));
    }

    SubmittedJob submit(JobRunner runner, WorkDirectory directory, int parallelism) {
        return cluster.submit(runner, JobArguments.of(broker, database, directory, parallelism));
    }

    /** Where they are, for a person. */
    List<String> addresses(Path log) {
        return List.of(
                "Flink " + cluster.webUi() + "   Kafka " + broker.bootstrap(),
                "PostgreSQL " + database.jdbcUrl() + "?user=" + EmbeddedDatabase.USER,
                "log " + log);
    }
}
