package io.conceptpulse.job.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpsertWriterITCase {

    private static final LocalDate WED_2024_02_21 = LocalDate.of(2024, 2, 21);
    private static final LocalDate THU_2024_02_22 = LocalDate.of(2024, 2, 22);
    private static final Conflict<Reading> HIGHEST =
            Conflict.keepHighest("revision", Reading::revision);

    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void makeTables() throws SQLException {
        database.execute("DROP TABLE IF EXISTS plain, days");
        database.execute(Reading.ddl("plain", false));
        database.execute(Reading.ddl("days", true));
    }

    private static UpsertWriter<Reading> writer(Table<Reading> table) {
        return new UpsertWriter<>(
                table,
                () -> Connections.open(database.postgres()),
                new Retry(2, Duration.ZERO),
                pause -> {});
    }

    private static void write(Table<Reading> table, Reading... rows)
            throws SQLException, InterruptedException {
        try (UpsertWriter<Reading> writer = writer(table)) {
            for (Reading row : rows) {
                writer.add(row);
            }
            writer.flush();
        }
    }

    private static Reading wednesday(String text, long revision) {
        return new Reading("sora", WED_2024_02_21, text, revision);
    }

    private static List<String> plain() throws SQLException {
        return database.rows("SELECT name, text, revision FROM plain ORDER BY name");
    }

    @Test
    void aRevisionNeverGoesBack() throws SQLException, InterruptedException {
        Table<Reading> table = Reading.plain("plain", HIGHEST);

        write(table, wednesday("amended", 1));
        write(table, wednesday("provisional", -1));
        write(table, wednesday("closed", 0));

        assertThat(plain()).containsExactly("sora|amended|1");
    }

    @Test
    void theSameRevisionMayBeWrittenAgain() throws SQLException, InterruptedException {
        Table<Reading> table = Reading.plain("plain", HIGHEST);

        write(table, wednesday("first", -1));
        write(table, wednesday("second", -1));

        assertThat(plain()).containsExactly("sora|second|-1");
    }

    @Test
    void ofTwoRowsWithOneKeyInABatchTheHigherRevisionIsWritten()
            throws SQLException, InterruptedException {
        Table<Reading> table = Reading.plain("plain", HIGHEST);

        write(table, wednesday("closed", 0), wednesday("amended", 1), wednesday("late", 0));

        assertThat(plain()).containsExactly("sora|amended|1");
    }

    @Test
    void keysThatDifferOnlyInNulAreOneKey() throws SQLException, InterruptedException {
        Table<Reading> table = Reading.plain("plain", HIGHEST);

        write(
                table,
                new Reading("so\0ra", WED_2024_02_21, "a", 0),
                new Reading("sora", WED_2024_02_21, "b", 0));

        assertThat(plain()).containsExactly("sora|b|0");
    }

    @Test
    void theFirstRowStaysWhereTheTableSaysSo() throws SQLException, InterruptedException {
        Table<Reading> table = Reading.plain("plain", Conflict.keepFirst());

        write(table, wednesday("first", 0), wednesday("second", 5));
        write(table, wednesday("third", 9));

        assertThat(plain()).containsExactly("sora|first|0");
    }

    @Test
    void theLastRowStaysWhereTheTableSaysSo() throws SQLException, InterruptedException {
        Table<Reading> table = Reading.plain("plain", Conflict.keepLast());

        write(table, wednesday("first", 9), wednesday("second", 5));
        write(table, wednesday("third", 0));

        assertThat(plain()).containsExactly("sora|third|0");
    }

    @Test
    void hostileTextArrivesWithoutWhatTheStoreRefuses() throws SQLException, InterruptedException {
        String text = "利\0好\u0007\tS\uD83Dora\n\uD83D\uDE80'; DROP TABLE plain; --";

        write(Reading.plain("plain", HIGHEST), wednesday(text, 0));

        assertThat(plain())
                .containsExactly("sora|利好\tS\uFFFDora\n\uD83D\uDE80'; DROP TABLE plain; --|0");
    }

    @Test
    void aMissingValueIsNull() throws SQLException, InterruptedException {
        write(Reading.plain("plain", HIGHEST), wednesday(null, 0));

        assertThat(plain()).containsExactly("sora|-|0");
    }

    @Test
    void manyRowsGoInOneBatch() throws SQLException, InterruptedException {
        try (UpsertWriter<Reading> writer = writer(Reading.plain("plain", HIGHEST))) {
            for (int i = 0; i < 2_000; i++) {
                writer.add(new Reading("board-" + i, WED_2024_02_21, i % 2 == 0 ? null : "x", i));
            }
            writer.flush();
            assertThat(writer.pending()).isZero();
        }

        assertThat(database.rows("SELECT count(*), sum(revision) FROM plain"))
                .containsExactly("2000|1999000");
    }

    @Test
    void aPartitionIsMadeForEachDay() throws SQLException, InterruptedException {
        write(
                Reading.partitioned("days"),
                wednesday("wed", 0),
                new Reading("sora", THU_2024_02_22, "thu", 0));

        assertThat(database.rows("SELECT tableoid::regclass, text FROM days ORDER BY day"))
                .containsExactly("days_20240221|wed", "days_20240222|thu");
    }

    @Test
    void aPartitionThatWasDroppedIsMadeAgain() throws SQLException, InterruptedException {
        try (UpsertWriter<Reading> writer = writer(Reading.partitioned("days"))) {
            writer.add(wednesday("gone", 0));
            writer.flush();
            database.execute("DROP TABLE days_20240221");

            writer.add(wednesday("back", 0));
            writer.flush();
        }

        assertThat(database.rows("SELECT text FROM days")).containsExactly("back");
    }

    @Test
    void aPartitionThatWasDetachedIsAttachedAgain() throws SQLException, InterruptedException {
        write(Reading.partitioned("days"), wednesday("wed", 0));
        database.execute("ALTER TABLE days DETACH PARTITION days_20240221");

        write(Reading.partitioned("days"), new Reading("ai", WED_2024_02_21, "new", 0));

        assertThat(database.rows("SELECT name FROM days ORDER BY name"))
                .containsExactly("ai", "sora");
    }

    @Test
    void aPartitionIsMadeWhileADashboardReads() throws Exception {
        try (var reader = Connections.open(database.postgres());
                var query = reader.createStatement()) {
            // The transaction stays open, and with it the lock of the query.
            query.execute("SELECT count(*) FROM days");
            database.execute("ALTER DATABASE postgres SET lock_timeout = '2s'");
            try {
                write(Reading.partitioned("days"), wednesday("wed", 0));
            } finally {
                database.execute("ALTER DATABASE postgres RESET lock_timeout");
            }
        }

        assertThat(database.rows("SELECT text FROM days")).containsExactly("wed");
    }

    @Test
    void writersThatMeetAtANewDayAllSucceed() throws Exception {
        int writers = 4;
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            String name = "writer-" + w;
            tasks.add(
                    () -> {
                        for (int day = 0; day < 20; day++) {
                            LocalDate date = WED_2024_02_21.plusDays(day);
                            start.await(30, TimeUnit.SECONDS);
                            write(
                                    Reading.partitioned("days"),
                                    new Reading(name, date, "own", 0),
                                    new Reading("shared", date, "any", 0));
                        }
                        return null;
                    });
        }

        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(database.rows("SELECT count(*), count(DISTINCT tableoid) FROM days"))
                .containsExactly("100|20");
    }

    @Test
    void aConnectionThatWasCutIsReplaced() throws SQLException, InterruptedException {
        try (UpsertWriter<Reading> writer = writer(Reading.plain("plain", HIGHEST))) {
            writer.add(wednesday("before", 0));
            writer.flush();
            database.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE application_name = 'concept-pulse'"
                            + " AND pid <> pg_backend_pid()");

            writer.add(wednesday("after", 1));
            writer.flush();
        }

        assertThat(plain()).containsExactly("sora|after|1");
    }

    @Test
    void aRowThatTheStoreRefusesStaysPending() throws SQLException {
        try (UpsertWriter<Reading> writer = writer(Reading.plain("no_such_table", HIGHEST))) {
            writer.add(wednesday("x", 0));

            assertThatThrownBy(writer::flush)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no_such_table");
            assertThat(writer.pending()).isOne();
        }
    }
}
