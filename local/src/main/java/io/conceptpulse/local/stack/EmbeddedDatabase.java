package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A PostgreSQL server, a child of this process. */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "postgres";

    private static final Duration START = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path data;

    private EmbeddedDatabase(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Starts the server.
     *
     * @param data its data directory; made where it is new, continued where it is not
     * @param programs where its programs are unpacked once, or are unpacked already
     * @param log takes what the server says
     */
    public static EmbeddedDatabase start(Path data, Path programs, Path log, int port) {
        Postmaster.of(data).ifPresent(Postmaster::stopNow);
        try {
            Files.createDirectories(data);
            Files.createDirectories(programs);
            ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
            return new EmbeddedDatabase(
                    EmbeddedPostgres.builder()
                            .setPort(port)
                            .setDataDirectory(data)
                            .setOverrideWorkingDirectory(programs.toFile())
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(START)
                            .setOutputRedirector(toLog)
                            .setErrorRedirector(toLog)
                            // The environment's locale may be missing or no UTF-8.
                            .setLocaleConfig("locale", "C")
                            .setServerConfig("listen_addresses", Ports.HOST)
                            .setServerConfig("unix_socket_directories", "")
                            .setServerConfig("timezone", "Asia/Shanghai")
                            .setServerConfig("log_timezone", "Asia/Shanghai")
                            // The embedded server runs with fsync off: after a power failure a
                            // kept directory may be damaged. Fine for a demonstration only.
                            .setServerConfig("synchronous_commit", "off")
                            .start(),
                    data);
        } catch (IOException | RuntimeException e) {
            Postmaster.of(data).ifPresent(Postmaster::stopNow);
            throw Problem.unreachable(
                    "PostgreSQL does not start (%s); see %s".formatted(e.getMessage(), log), e);
        }
    }

    /** Address of the database, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + Ports.HOST + ":" + server.getPort() + "/postgres";
    }

    /** Its main process, whose children serve the connections. */
    public Optional<ProcessHandle> process() {
        return Postmaster.of(data).map(Postmaster::process);
    }

    /** A connection of one's own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), USER, USER);
    }

    @Override
    public void close() throws IOException {
        Optional<Postmaster> process = Postmaster.of(data);
        server.close();
        // Its file is gone a moment before the process is.
        process.ifPresent(Postmaster::stopNow);
        Files.deleteIfExists(data.resolve("epg-lock"));
    }
}
