package io.conceptpulse.job.store;

import java.sql.SQLException;
import java.util.Set;

/** What PostgreSQL's five-letter codes mean for a writer. */
final class SqlStates {

    /** Deadlock, serialization, too many connections, shutdown, crash, start-up. */
    private static final Set<String> PASSING =
            Set.of("40P01", "40001", "53300", "57P01", "57P02", "57P03");

    private static final String CONNECTION_CLASS = "08";
    private static final String CHECK_VIOLATION = "23514";

    private SqlStates() {}

    /** Whether the same statement may well succeed in a moment. */
    static boolean mayPass(SQLException e) {
        String state = stateOf(e);
        return state.startsWith(CONNECTION_CLASS) || PASSING.contains(state);
    }

    /** Whether a row found no partition; the tables have no other checks. */
    static boolean partitionIsMissing(SQLException e) {
        return stateOf(e).equals(CHECK_VIOLATION);
    }

    private static String stateOf(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }
}
