package io.conceptpulse.cluster;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether the tables are what they were at the last look. */
final class StandsStill {

    private final Connection connection;
    private Rows last;

    StandsStill(Connection connection) {
        this.connection = connection;
    }

    boolean look() throws SQLException {
        Rows now = Rows.of(connection);
        boolean same = now.equals(last);
        last = now;
        return same;
    }
}
