package io.conceptpulse.bench.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What a run of the job has left in its database so far. */
final class JobOutcome {

    private static final String NO_SUCH_TABLE = "42P01";

    private final Connection connection;

    JobOutcome(Connection connection) {
        this.connection = connection;
    }

    /** Totals by outcome of a topic; empty before the job has made its tables. */
    Map<String, Long> counts(String topic) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT outcome, total FROM counts WHERE topic = ?")) {
            query.setString(1, topic);
            Map<String, Long> counts = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return Map.of();
            }
            throw e;
        }
    }

    long finalRowsOf(long minute) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT count(*) FROM concept_pulse WHERE minute = ? AND final")) {
            query.setObject(1, Instant.ofEpochMilli(minute).atOffset(ZoneOffset.UTC));
            return number(query);
        }
    }

    long rows() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM concept_pulse")) {
            return number(query);
        }
    }

    long alertsOf(String board) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM alert WHERE concept = ?")) {
            query.setString(1, board);
            return number(query);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
