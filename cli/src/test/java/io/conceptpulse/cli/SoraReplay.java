package io.conceptpulse.cli;

import io.conceptpulse.local.Seams;
import io.conceptpulse.local.replay.BarTicks;
import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.Ports;
import io.conceptpulse.oracle.Question;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole replay through Kafka, the job and PostgreSQL, as {@code concept-pulse local} runs it,
 * once for all tests that look at it; topics and tables as they are when it is over. Only the
 * snapshots are thinned to one a minute and stock; they pass through the same figures.
 */
final class SoraReplay {

    private static final int STEP_SECONDS = 60;

    private static SoraReplay only;

    private final Path directory;
    private final String said;
    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;

    private SoraReplay(
            Path directory, String said, EmbeddedDatabase database, EmbeddedBroker broker) {
        this.directory = directory;
        this.said = said;
        this.database = database;
        this.broker = broker;
    }

    static synchronized SoraReplay run() throws IOException {
        if (only == null) {
            only = start(Files.createTempDirectory("sora-replay-"));
            Runtime.getRuntime().addShutdownHook(new Thread(only::stop, "stop-sora-replay"));
        }
        return only;
    }

    private static SoraReplay start(Path directory) {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        Path data = directory.resolve("data");
        Seams seams = new Seams(Seams.real().job(), bars -> BarTicks.of(bars, STEP_SECONDS));
        int exitCode =
                Main.run(
                        new String[] {"local", "--speed=max", "--exit-at-end", "--keep=" + data},
                        seams,
                        out,
                        out);
        String said = terminal.toString(StandardCharsets.UTF_8);
        assertThat(exitCode).as(said).isZero();
        Ports ports = new Ports(note -> {});
        return new SoraReplay(
                directory,
                said,
                EmbeddedDatabase.start(
                        data.resolve("postgres"),
                        directory.resolve("programs"),
                        directory.resolve("postgres.log"),
                        ports.free()),
                EmbeddedBroker.start(data.resolve("kafka"), ports.free(), ports.free()));
    }

    /** What the run wrote on the terminal. */
    String said() {
        return said;
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    String jdbcUrl() {
        return database.jdbcUrl();
    }

    String bootstrap() {
        return broker.bootstrap();
    }

    /** All of it. */
    Question question() {
        return Question.ofReplay(
                bootstrap(), jdbcUrl(), EmbeddedDatabase.USER, EmbeddedDatabase.USER);
    }

    /** The rows of a query, columns joined by {@code |}. */
    static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }

    private void stop() {
        try {
            broker.close();
            database.close();
            try (Stream<Path> tree = Files.walk(directory)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (Exception e) {
            // The process ends; what is left lies in the temporary directory.
            System.err.println("the replay was not cleaned up: " + e);
        }
    }
}
