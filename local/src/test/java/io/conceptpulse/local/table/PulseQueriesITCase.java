package io.conceptpulse.local.table;

import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

import static org.assertj.core.api.Assertions.assertThat;

class PulseQueriesITCase {

    private static final long NOON = millis("2024-02-19T12:00:30+08:00");

    @TempDir private static Path directory;

    private static EmbeddedDatabase database;

    private Connection connection;

    @BeforeAll
    static void start() {
        database =
                EmbeddedDatabase.start(
                        directory.resolve("data"),
                        directory.resolve("programs"),
                        directory.resolve("log"),
                        new Ports(note -> {}).free());
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
        assertThat(directory.resolve("data/epg-lock")).doesNotExist();
    }

    @BeforeEach
    void connect() throws SQLException, IOException {
        connection = database.connect();
        execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void beforeTheJobHasMadeTheTablesAllIsEmpty() throws SQLException {
        PulseQueries queries = new PulseQueries(connection);

        assertThat(queries.at(NOON)).isEqualTo(Pulse.EMPTY);
        assertThat(queries.rows()).isEqualTo(new PulseQueries.RowCounts(0, 0));
    }

    @Test
    void addsUpTheLastHourAndTheDayInBeijing() throws Exception {
        createTables();
        news("sora", "2024-02-18T23:59:00+08:00", 100);
        news("sora", "2024-02-19T00:00:00+08:00", 1);
        news("sora", "2024-02-19T11:00:00+08:00", 10);
        news("sora", "2024-02-19T11:01:00+08:00", 20);
        news("sora", "2024-02-19T12:01:00+08:00", 500);

        assertThat(new PulseQueries(connection).at(NOON).boards())
                .containsExactly(new Board("sora", 20, 31, 31, 31_000, null, false));
    }

    @Test
    void showsTheLatestBarThatIsKnown() throws Exception {
        createTables();
        bar("sora", "2024-02-19T11:28:00+08:00", "1049.5");
        bar("sora", "2024-02-19T11:29:00+08:00", "1050.123456");
        bar("sora", "2024-02-19T13:00:00+08:00", "1060");

        assertThat(new PulseQueries(connection).at(NOON).boards())
                .extracting(Board::index)
                .containsExactly(new Board.Index(1050.123456, 1000, 2_500_000.5, 3, 9, 11));
    }

    @Test
    void showsTheLastWordOnAnAlertAndMarksItsBoard() throws Exception {
        createTables();
        news("sora", "2024-02-19T11:30:00+08:00", 1);
        news("liquid", "2024-02-19T11:30:00+08:00", 1);
        alert("x", 4, "sora", "UPDATE", "[{\"title\": \"Sora刷屏\"}, {\"title\": \"b\"}]");
        alert("y", 6, "liquid", "CLOSE", "[]");

        Pulse pulse = new PulseQueries(connection).at(NOON);
        assertThat(pulse.alerts())
                .extracting(AlertLine::concept, AlertLine::state, AlertLine::headline)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("sora", "UPDATE", "Sora刷屏"),
                        org.assertj.core.api.Assertions.tuple("liquid", "CLOSE", ""));
        assertThat(pulse.boards().stream().filter(Board::alertOpen))
                .extracting(Board::concept)
                .containsExactly("sora");
    }

    @Test
    void readsWhatBecameOfTheRecords() throws Exception {
        createTables();
        execute(
                "INSERT INTO counts VALUES ('news', 'IN', 10), ('news', 'accepted', 6),"
                        + " ('news', 'DUPLICATE', 2), ('news', 'LATE', 1), ('news', 'DEAD', 1)");

        assertThat(new PulseQueries(connection).at(NOON).counts())
                .containsEntry("news", new TopicCounts(10, 6, 2, 1, 1));
    }

    @Test
    void countsFinalRowsAndOthers() throws Exception {
        createTables();
        news("sora", "2024-02-19T11:00:00+08:00", 1);
        execute("UPDATE concept_pulse SET revision = -1");
        news("sora", "2024-02-19T11:01:00+08:00", 1);

        assertThat(new PulseQueries(connection).rows()).isEqualTo(new PulseQueries.RowCounts(1, 1));
    }

    private void createTables() throws Exception {
        try (var ddl = PulseQueriesITCase.class.getResourceAsStream("/tables.sql")) {
            execute(new String(ddl.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void news(String concept, String minute, int stories) throws SQLException {
        execute(
                ("INSERT INTO concept_pulse (concept, minute, mentions, stories, tone_sum_milli,"
                                + " revision) VALUES ('%s', '%s', %d, %d, %d, 0)")
                        .formatted(concept, minute, stories, stories, 1_000 * stories));
    }

    private void bar(String concept, String minute, String close) throws SQLException {
        execute(
                ("INSERT INTO concept_pulse (concept, minute, mentions, stories, tone_sum_milli,"
                                + " index_close, previous_close, turnover, limit_ups, priced,"
                                + " constituents, revision)"
                                + " VALUES ('%s', '%s', 0, 0, 0, %s, 1000, 2500000.50, 3, 9, 11, 0)")
                        .formatted(concept, minute, close));
    }

    private void alert(String id, int minute, String concept, String state, String headlines)
            throws SQLException {
        execute(
                ("INSERT INTO alert VALUES ('%s', 1, '%s', '%s', '2024-02-19T11:%d:00+08:00',"
                                + " '2024-02-19T11:00:00+08:00', 5, 3, 4.5, '%s')")
                        .formatted(id, concept, state, 59 - minute, headlines));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long millis(String time) {
        return OffsetDateTime.parse(time).toInstant().toEpochMilli();
    }
}
