package io.conceptpulse.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a run has left in the tables, as text, row by row. Left out is what depends on when an
 * article arrived and not on which did (docs/architecture.md): the number of a revision, when it
 * was made, and with it the originals that are kept of amended rows.
 */
record Rows(Map<String, List<String>> byTable) {

    /** Rows of each table, and what of them belongs to the time from an instant on. */
    private static final Map<String, String> TABLES =
            Map.of(
                    "concept_pulse",
                    "SELECT to_jsonb(t) - 'revision' - 'amended_at' FROM concept_pulse t WHERE minute >= ?",
                    "mention",
                    "SELECT to_jsonb(t) FROM mention t WHERE first_seen >= ?",
                    "stock_concept",
                    "SELECT to_jsonb(t) FROM stock_concept t WHERE first_seen >= ?",
                    "stock_state",
                    "SELECT to_jsonb(t) FROM stock_state t WHERE ts >= ?",
                    "alert",
                    "SELECT to_jsonb(t) FROM alert t WHERE at >= ?",
                    "counts",
                    "SELECT to_jsonb(t) FROM counts t WHERE ?::timestamptz IS NOT NULL");

    private static final int SHOWN = 8;

    static Rows of(Connection connection) throws SQLException {
        return new Rows(read(connection, Instant.EPOCH));
    }

    /** Rows of this time and later, without counts: those have no time. */
    static Rows since(Connection connection, Instant begin) throws SQLException {
        Map<String, List<String>> byTable = new TreeMap<>(read(connection, begin));
        byTable.remove("counts");
        return new Rows(byTable);
    }

    private static Map<String, List<String>> read(Connection connection, Instant begin)
            throws SQLException {
        Map<String, List<String>> byTable = new TreeMap<>();
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            List<String> rows = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(table.getValue())) {
                query.setObject(1, begin.atOffset(ZoneOffset.UTC));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
            }
            byTable.put(table.getKey(), rows.stream().sorted().toList());
        }
        return byTable;
    }

    int count(String table) {
        return byTable.get(table).size();
    }

    /** Rows that only one of both has, the first few of each table; empty where they are equal. */
    List<String> differences(Rows others) {
        List<String> found = new ArrayList<>();
        for (String table : byTable.keySet()) {
            found.addAll(only("here", table, byTable.get(table), others.byTable.get(table)));
            found.addAll(only("there", table, others.byTable.get(table), byTable.get(table)));
        }
        return found;
    }

    private static List<String> only(
            String where, String table, List<String> rows, List<String> others) {
        Set<String> only = new TreeSet<>(rows);
        others.forEach(only::remove);
        List<String> lines = new ArrayList<>();
        if (!only.isEmpty()) {
            lines.add("%s: %d rows only %s".formatted(table, only.size(), where));
            only.stream().limit(SHOWN).forEach(lines::add);
        }
        return lines;
    }
}
