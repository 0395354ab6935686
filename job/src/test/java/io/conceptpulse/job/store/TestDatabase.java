package io.conceptpulse.job.store;

import io.conceptpulse.job.config.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A real PostgreSQL on a free port, gone when closed. */
public final class TestDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestDatabase start() throws IOException {
        return new TestDatabase(EmbeddedPostgres.builder().start());
    }

    /** The database that is there from the beginning. */
    public Postgres postgres() {
        return postgres("postgres", "postgres");
    }

    public Postgres postgres(String database, String user) {
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
        return new Postgres(url, user, "", true);
    }

    public void execute(String sql) throws SQLException {
        execute(postgres(), sql);
    }

    /** Committed statement by statement. */
    public static void execute(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = Connections.open(postgres);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(sql);
        }
    }

    public List<String> rows(String sql) throws SQLException {
        return rows(postgres(), sql);
    }

    /** The rows as text, columns parted by a bar, null as a dash. */
    public static List<String> rows(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = Connections.open(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    String text = result.getString(i);
                    columns.add(text == null ? "-" : text);
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
