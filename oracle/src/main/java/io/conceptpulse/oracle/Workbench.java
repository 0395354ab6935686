package io.conceptpulse.oracle;

import com.sun.management.OperatingSystemMXBean;
import org.duckdb.DuckDBConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A DuckDB of its own, in a temporary directory, in which everything is computed. */
final class Workbench implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    private final Path directory;
    private final DuckDBConnection connection;
    private final Thread cleanUp;

    private Workbench(Path directory, DuckDBConnection connection) {
        this.directory = directory;
        this.connection = connection;
        // Ctrl-C must not leave gigabytes behind.
        cleanUp = new Thread(() -> remove(directory), "remove-oracle");
        Runtime.getRuntime().addShutdownHook(cleanUp);
    }

    static Workbench open() {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("concept-pulse-oracle-");
            Properties properties = new Properties();
            properties.setProperty("preserve_insertion_order", "false");
            // The job may run beside it.
            properties.setProperty("memory_limit", memory() / 2 + "B");
            properties.setProperty("temp_directory", directory.resolve("spill").toString());
            // Nothing is fetched: what the driver does not bring is not used.
            properties.setProperty("autoinstall_known_extensions", "false");
            DuckDBConnection connection =
                    (DuckDBConnection)
                            DriverManager.getConnection(
                                    "jdbc:duckdb:" + directory.resolve("oracle.duckdb"),
                                    properties);
            Workbench workbench = new Workbench(directory, connection);
            workbench.run("SET TimeZone = 'UTC'");
            return workbench;
        } catch (IOException | SQLException e) {
            String place =
                    directory == null ? System.getProperty("java.io.tmpdir") : directory.toString();
            if (directory != null) {
                remove(directory);
            }
            throw OracleException.usage(
                    "no room to compute in "
                            + place
                            + " ("
                            + e.getMessage()
                            + "); set -Djava.io.tmpdir to a directory with space",
                    e);
        }
    }

    private static long memory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }

    DuckDBConnection connection() {
        return connection;
    }

    /** Runs a script of the resources, statement by statement. */
    void script(String name) throws SQLException {
        for (String statement : resource(name).split(";\\s*\\n")) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
        }
    }

    /** Sets what scripts read by {@code getvariable(name)}. */
    void set(String name, long value) throws SQLException {
        run("SET VARIABLE " + name + " = " + value + "::BIGINT");
    }

    /** The rows as texts; {@code null} stays {@code null}. */
    List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
        }
    }

    /** The one number that a query gives; 0 for null. */
    long number(String sql) throws SQLException {
        String value = rows(sql).get(0).get(0);
        return value == null ? 0 : Long.parseLong(value);
    }

    /** A quoted SQL text. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String resource(String name) {
        try (InputStream stream = Workbench.class.getResourceAsStream("/oracle/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes what was computed; what cannot be removed stays behind in the temporary directory.
     */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("the workbench did not close", e);
        }
        remove(directory);
        try {
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        } catch (IllegalStateException e) {
            LOG.debug("the process ends; {} has been removed", directory, e);
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} is left behind", directory, e);
        }
    }
}
