package io.conceptpulse.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Whether what the job shows at the pace of the wall clock is what it was at the last look. */
final class StandsStill {

    private static final String PACED =
            """
            SELECT (SELECT coalesce(sum(hashtext(t::text)), 0) FROM stock_state t),
                (SELECT coalesce(sum(hashtext(t::text)), 0) FROM counts t),
                (SELECT coalesce(sum(hashtext(t::text)), 0) FROM alert t),
                (SELECT count(*) FROM concept_pulse WHERE NOT final)
            """;

    private final Connection connection;
    private List<Long> last = List.of();

    StandsStill(Connection connection) {
        this.connection = connection;
    }

    boolean look() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(PACED)) {
            row.next();
            List<Long> now =
                    List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            boolean same = now.equals(last);
            last = now;
            return same;
        }
    }
}
