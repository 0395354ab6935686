package io.conceptpulse.job.store;

import io.conceptpulse.job.config.Postgres;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections to the store. */
public final class Connections {

    private static final String CONNECT_SECONDS = "10";

    /** A peer that vanished without a word is given up after this long. */
    private static final String SOCKET_SECONDS = "60";

    private Connections() {}

    /**
     * A new connection that commits nothing by itself. It goes to the driver directly: {@code
     * DriverManager} does not see drivers of a job's own class loader. What the URL says counts
     * more than what is set here.
     */
    public static Connection open(Postgres postgres) throws SQLException {
        Properties properties = new Properties();
        if (!postgres.user().isEmpty()) {
            PGProperty.USER.set(properties, postgres.user());
        }
        if (!postgres.password().isEmpty()) {
            PGProperty.PASSWORD.set(properties, postgres.password());
        }
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, SOCKET_SECONDS);
        PGProperty.TCP_KEEP_ALIVE.set(properties, "true");
        PGProperty.REWRITE_BATCHED_INSERTS.set(properties, "true");
        PGProperty.APPLICATION_NAME.set(properties, "concept-pulse");
        DriverRegistration.undo();
        Connection connection = new Driver().connect(postgres.url(), properties);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL: " + postgres.address());
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
