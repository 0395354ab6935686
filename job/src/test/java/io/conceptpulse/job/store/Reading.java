package io.conceptpulse.job.store;

import java.time.LocalDate;
import java.util.List;

/** A row of the tables that these tests make. */
record Reading(String name, LocalDate day, String text, long revision) {

    /** By name and day, partitioned by day, the highest revision stays. */
    static Table<Reading> partitioned(String table) {
        return table(
                table,
                Conflict.keepHighest("revision", Reading::revision),
                new DayPartitions<>(Reading::day, DayPartitions.Bounds.DATE));
    }

    /** By name and day, in one piece. */
    static Table<Reading> plain(String table, Conflict<Reading> conflict) {
        return table(table, conflict, null);
    }

    /** What makes either of them. */
    static String ddl(String table, boolean isPartitioned) {
        return "CREATE TABLE %s (name text, day date, text text, revision bigint, PRIMARY KEY (name, day)) %s"
                .formatted(table, isPartitioned ? "PARTITION BY RANGE (day)" : "");
    }

    private static Table<Reading> table(
            String name, Conflict<Reading> conflict, DayPartitions<Reading> partitions) {
        return new Table<>(
                name,
                List.of(Column.text("name", Reading::name), Column.date("day", Reading::day)),
                List.of(
                        Column.text("text", Reading::text),
                        Column.bigint("revision", Reading::revision)),
                conflict,
                partitions);
    }
}
