package io.conceptpulse.bench.run;

import io.conceptpulse.local.Parts;
import io.conceptpulse.local.ProgramCache;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.LocalCluster;
import io.conceptpulse.local.stack.Ports;
import io.conceptpulse.local.stack.WorkDirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

/** The three servers of a benchmark, on free ports. */
record Stack(
        EmbeddedDatabase database,
        EmbeddedBroker broker,
        LocalCluster cluster,
        WorkDirectory directory) {

    static Stack start(WorkDirectory directory, int slots, Parts parts, Steps steps)
            throws IOException {
        Ports ports = new Ports(steps::say);
        int databasePort = ports.free();
        int brokerPort = ports.free();
        int controllerPort = ports.free();
        int webPort = ports.free();
        Files.createDirectories(directory.logs());
        CompletableFuture<EmbeddedDatabase> database =
                parts.start(
                        "database",
                        () ->
                                EmbeddedDatabase.start(
                                        directory.database(),
                                        ProgramCache.directory(directory),
                                        directory.logs().resolve("postgres.log"),
                                        databasePort));
        CompletableFuture<EmbeddedBroker> broker =
                parts.start(
                        "broker",
                        () -> EmbeddedBroker.start(directory.topics(), brokerPort, controllerPort));
        CompletableFuture<LocalCluster> cluster =
                parts.start(
                        "cluster",
                        () ->
                                LocalCluster.start(
                                        webPort,
                                        slots,
                                        directory.checkpoints(),
                                        directory.scratch()));
        Stack stack =
                new Stack(Parts.get(database), Parts.get(broker), Parts.get(cluster), directory);
        steps.say(
                "Kafka %s, PostgreSQL %s, Flink %s"
                        .formatted(
                                stack.broker.bootstrap(),
                                stack.database.jdbcUrl(),
                                stack.cluster.webUi()));
        return stack;
    }

    /** Makes a database for one run, with nothing in it. */
    void createDatabase(String name) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
    }

    void dropDatabase(String name) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }

    String jdbcUrl(String name) {
        String url = database.jdbcUrl();
        return url.substring(0, url.lastIndexOf('/') + 1) + name;
    }

    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(name), EmbeddedDatabase.USER, EmbeddedDatabase.USER);
    }
}
