package io.conceptpulse.job.sink;

import io.conceptpulse.job.preflight.Schema;
import io.conceptpulse.job.store.Connections;
import io.conceptpulse.job.store.Retry;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.job.store.TestDatabase;
import io.conceptpulse.job.store.UpsertWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Writes records into the tables of a database of its own, which is empty before each test. */
abstract class RowsOfTables {

    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.start();
        Schema.migrate(database.postgres());
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute(
                "TRUNCATE concept_pulse, concept_pulse_original, mention, stock_concept, stock_state, alert, counts");
    }

    static List<String> rows(String sql) throws SQLException {
        return database.rows(sql);
    }

    @SafeVarargs
    static <T> void write(Table<T> table, T... rows) throws SQLException, InterruptedException {
        write(table, List.of(rows));
    }

    static <T> void write(Table<T> table, List<T> rows) throws SQLException, InterruptedException {
        try (UpsertWriter<T> writer =
                new UpsertWriter<>(
                        table,
                        () -> Connections.open(database.postgres()),
                        Retry.STANDARD,
                        pause -> {})) {
            for (T row : rows) {
                writer.add(row);
            }
            writer.flush();
        }
    }
}
