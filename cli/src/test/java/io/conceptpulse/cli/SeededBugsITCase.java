package io.conceptpulse.cli;

import io.conceptpulse.oracle.Finding;
import io.conceptpulse.oracle.Oracle;
import io.conceptpulse.oracle.Question;
import io.conceptpulse.oracle.Report;
import io.conceptpulse.oracle.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bug in each column in turn: one value of one row is made wrong, and the oracle must find it.
 * The replay goes from the day of Sora to the second session after it.
 */
class SeededBugsITCase {

    private static final String FROM = "2024-02-16T00:00:00+08:00";
    private static final String TO = "2024-02-21T00:00:00+08:00";

    private static SoraReplay replay;
    private static Connection connection;
    private static Oracle oracle;

    @BeforeAll
    static void load() throws Exception {
        replay = SoraReplay.run();
        connection = replay.connect();
        amendARow();
        Question all = replay.question();
        oracle =
                Oracle.load(
                        new Question(
                                all.kafka(),
                                all.topics(),
                                all.jdbcUrl(),
                                all.user(),
                                all.password(),
                                OptionalLong.of(
                                        OffsetDateTime.parse(FROM).toInstant().toEpochMilli()),
                                OptionalLong.of(
                                        OffsetDateTime.parse(TO).toInstant().toEpochMilli()),
                                false,
                                true,
                                all.calendar(),
                                all.labels(),
                                all.reference(),
                                all.settle()),
                        line -> {});
    }

    /**
     * Whether the replay amends a row depends on its speed: here one is, as an article would. And a
     * day without a session gets a partition, so that a row can be put there.
     */
    private static void amendARow() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE stock_state_20240216 PARTITION OF stock_state
                        FOR VALUES FROM ('2024-02-16') TO ('2024-02-17');
                    UPDATE concept_pulse p
                    SET revision = 1, amended_at = (
                        SELECT m.changed_at FROM mention m
                        WHERE m.concept = 'sora' AND m.first_seen >= p.minute
                          AND m.first_seen < p.minute + interval '1 minute')
                    WHERE (concept, minute) = (
                        SELECT concept, minute FROM concept_pulse
                        WHERE concept = 'sora' AND stories = 1 AND index_close IS NOT NULL
                          AND minute >= '2024-02-19 00:00+08' ORDER BY minute LIMIT 1)
                    """);
            String columns =
                    String.join(
                            ", ",
                            SoraReplay.rows(
                                    connection,
                                    """
                                    SELECT column_name FROM information_schema.columns
                                    WHERE table_name = 'concept_pulse' AND is_generated = 'NEVER'
                                      AND column_name NOT IN ('revision', 'amended_at')
                                    """));
            statement.execute(
                    """
                    INSERT INTO concept_pulse_original (%s, revision)
                    SELECT %s, 0 FROM concept_pulse
                    WHERE concept = 'sora' AND revision = 1 AND minute >= '2024-02-19 00:00+08'
                      AND minute < '2024-02-20 00:00+08'
                    ON CONFLICT DO NOTHING
                    """
                            .formatted(columns, columns));
        }
    }

    @AfterAll
    static void close() throws Exception {
        if (oracle != null) {
            oracle.close();
        }
        if (connection != null) {
            connection.close();
        }
    }

    @Test
    void withoutABugThereIsNoDifference() throws Exception {
        Report report = oracle.judge();
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(report.rows()).isGreaterThan(10_000);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvFileSource(resources = "/seeded-bugs.csv", delimiter = ';', numLinesToSkip = 1)
    void isFound(String table, String column, String change, String where, String found)
            throws Exception {
        String place = seed(table, column, change, where);
        try {
            Report report = oracle.judge();
            assertThat(report.verdict()).isEqualTo(Verdict.DIFFERS);
            assertThat(report.findings().stream().map(SeededBugsITCase::place).toList())
                    .contains(found == null ? table + "." + column : found);
        } finally {
            restore(table, column, place);
        }
    }

    @Test
    void everyColumnOfEveryTableHasItsBug() throws Exception {
        List<String> columns =
                SoraReplay.rows(
                        connection,
                        """
                        SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'public'
                          AND table_name IN ('concept_pulse', 'concept_pulse_original', 'mention',
                                             'stock_concept', 'stock_state', 'alert')
                        """);
        TreeSet<String> seeded =
                new String(
                                SeededBugsITCase.class
                                        .getResourceAsStream("/seeded-bugs.csv")
                                        .readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(";"))
                        .map(cells -> cells[0].strip() + "." + cells[1].strip())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seeded).containsAll(columns);
    }

    private static String place(Finding finding) {
        return finding.column().isEmpty()
                ? finding.table() + " " + finding.what()
                : finding.table() + "." + finding.column();
    }

    /**
     * Makes the value wrong and keeps the right one.
     *
     * @return where the row is now
     */
    private static String seed(String table, String column, String change, String where)
            throws SQLException {
        compute(table, column);
        String row =
                one(
                        "SELECT tableoid || ',' || ctid FROM %s WHERE %s ORDER BY tableoid, ctid LIMIT 1"
                                .formatted(table, where));
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "DROP TABLE IF EXISTS before_bug; CREATE TEMP TABLE before_bug AS SELECT %s AS value FROM %s WHERE %s"
                            .formatted(column, table, at(row)));
        }
        return one(
                "UPDATE %s SET %s = %s WHERE %s RETURNING tableoid || ',' || ctid"
                        .formatted(table, column, change, at(row)));
    }

    private static void restore(String table, String column, String row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE %s SET %s = (SELECT value FROM before_bug) WHERE %s"
                            .formatted(table, column, at(row)));
            statement.execute("DROP TABLE before_bug");
        }
    }

    private static String at(String row) {
        String[] place = row.split(",", 2);
        return "tableoid = %s AND ctid = '%s'".formatted(place[0], place[1]);
    }

    /** The database computes some columns; for the bug it must not. */
    private static void compute(String table, String column) throws SQLException {
        List<String> generated =
                SoraReplay.rows(
                        connection,
                        """
                        SELECT 1 FROM information_schema.columns
                        WHERE table_name = '%s' AND column_name = '%s' AND is_generated = 'ALWAYS'
                        """
                                .formatted(table, column));
        if (!generated.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "ALTER TABLE " + table + " ALTER COLUMN " + column + " DROP EXPRESSION");
            }
        }
    }

    private static String one(String sql) throws SQLException {
        List<String> rows = SoraReplay.rows(connection, sql);
        assertThat(rows).as("a row that can bear the bug").hasSize(1);
        return rows.get(0);
    }
}
