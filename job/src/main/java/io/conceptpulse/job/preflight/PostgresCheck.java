package io.conceptpulse.job.preflight;

import io.conceptpulse.job.config.Postgres;
import io.conceptpulse.job.store.Connections;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether the store lets us in. */
final class PostgresCheck {

    private static final int ANSWER_SECONDS = 10;

    private PostgresCheck() {}

    static void run(Postgres postgres) {
        try (Connection connection = Connections.open(postgres)) {
            if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("no answer in " + ANSWER_SECONDS + " s", "08006");
            }
        } catch (SQLException e) {
            throw failure(postgres, e);
        }
    }

    /** The line for an error at connecting. */
    static UnreachableException failure(Postgres postgres, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String what =
                switch (state.length() < 2 ? state : state.substring(0, 2)) {
                    case "28" ->
                            " does not accept the login of '"
                                    + postgres.user()
                                    + "': check postgres.user and postgres.password";
                    case "3D" -> " does not exist: create the database, or check postgres.url";
                    default -> " cannot be reached: check postgres.url, and that the server runs";
                };
        return new UnreachableException(
                "PostgreSQL at " + postgres.address() + what + " (" + e.getMessage() + ")", e);
    }
}
