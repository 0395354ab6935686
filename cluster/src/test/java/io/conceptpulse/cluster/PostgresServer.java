package io.conceptpulse.cluster;

import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.Ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server, in which each run has a database of its own. */
final class PostgresServer implements AutoCloseable {

    private final Path directory;
    private final EmbeddedDatabase server;
    private final AtomicInteger databases = new AtomicInteger();
    private boolean closed;

    private PostgresServer(Path directory, EmbeddedDatabase server) {
        this.directory = directory;
        this.server = server;
    }

    static PostgresServer start() {
        try {
            Path directory = Files.createTempDirectory("concept-pulse-postgres-");
            EmbeddedDatabase server =
                    EmbeddedDatabase.start(
                            directory.resolve("data"),
                            directory.resolve("programs"),
                            directory.resolve("postgres.log"),
                            new Ports(note -> {}).free());
            PostgresServer started = new PostgresServer(directory, server);
            // Its processes are no children of this one and would outlive it.
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end-postgres"));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database. */
    String newDatabase() throws SQLException {
        String name = "run_" + databases.incrementAndGet();
        try (Connection connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return server.jdbcUrl().replaceFirst("/postgres$", "/" + name);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Directories.delete(directory);
    }
}
