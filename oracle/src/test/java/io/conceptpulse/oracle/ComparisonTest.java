package io.conceptpulse.oracle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

import static io.conceptpulse.oracle.Records.at;
import static org.assertj.core.api.Assertions.assertThat;

/** What is said of two tables that differ. */
class ComparisonTest {

    private static final Comparison COMPARISON =
            new Comparison(
                    "concept_pulse",
                    "e",
                    "a",
                    List.of("concept", "minute"),
                    List.of("index_close", "turnover"));

    private Records records;

    @BeforeEach
    void begin() throws SQLException {
        records = new Records();
        for (String table : List.of("e", "a")) {
            records.workbench.run(
                    "CREATE TABLE "
                            + table
                            + " (concept VARCHAR, minute BIGINT, index_close BIGINT, turnover BIGINT)");
        }
    }

    @AfterEach
    void end() {
        records.close();
    }

    @Test
    void equalTablesHaveNoFindingWhateverTheOrder() throws SQLException {
        put("e", "sora", 1_000_000_000, 5);
        put("e", "ai", 2_000_000_000, 5);
        put("a", "ai", 2_000_000_000, 5);
        put("a", "sora", 1_000_000_000, 5);
        assertThat(COMPARISON.findings(records.workbench)).isEmpty();
    }

    @Test
    void columnsAreToldInUnitsOfAPerson() throws SQLException {
        put("e", "sora", 1_000_000_000, 120_050);
        put("a", "sora", 1_000_000_001, 120_051);
        assertThat(COMPARISON.findings(records.workbench))
                .flatExtracting(Finding::examples)
                .containsExactly(
                        "sora 2024-02-19 10:00:00.000: expected 1000.000000, found 1000.000001",
                        "sora 2024-02-19 10:00:00.000: expected 1200.50, found 1200.51");
    }

    @Test
    void rowsAreMissingTooManyOrThereTwice() throws SQLException {
        put("e", "sora", 1, 1);
        put("a", "ai", 1, 1);
        put("a", "ai", 1, 1);
        assertThat(COMPARISON.findings(records.workbench))
                .extracting(Finding::headline)
                .containsExactly(
                        "concept_pulse: missing: 1 row", "concept_pulse: too many: 2 rows");
        put("e", "ai", 1, 1);
        records.workbench.run("DELETE FROM e WHERE concept = 'sora'");
        assertThat(COMPARISON.findings(records.workbench))
                .extracting(Finding::headline)
                .containsExactly("concept_pulse: rows of one key more than once: 1 row");
    }

    @Test
    void nullIsNoValue() throws SQLException {
        put("e", "sora", 1, 1);
        records.workbench.run("INSERT INTO a SELECT * REPLACE (NULL AS turnover) FROM e");
        assertThat(COMPARISON.findings(records.workbench))
                .flatExtracting(Finding::examples)
                .containsExactly("sora 2024-02-19 10:00:00.000: expected 0.01, found null");
    }

    @Test
    void theReportBeginsWithWhatCameOfIt() {
        assertThat(printed(Verdict.AGREES, List.of()))
                .startsWith("no difference: 1,200 rows, 2024-02-19 09:30 to 2024-02-19 15:01");
        assertThat(
                        printed(
                                Verdict.DIFFERS,
                                List.of(
                                        new Finding(
                                                "alert", "seq", "differs", 1, List.of("x: 1")))))
                .isEqualToNormalizingNewlines(
                        """
                        1 difference in 1,200 rows, 2024-02-19 09:30 to 2024-02-19 15:01
                        alert.seq: differs: 1 row
                            x: 1
                        """);
    }

    private static String printed(Verdict verdict, List<Finding> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Report(
                        verdict,
                        "2024-02-19 09:30",
                        "2024-02-19 15:01",
                        1_200,
                        findings,
                        List.of(),
                        List.of())
                .print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void put(String table, String concept, long level, long turnover) throws SQLException {
        records.workbench.run(
                "INSERT INTO %s VALUES ('%s', %d, %d, %d)"
                        .formatted(table, concept, at("2024-02-19", "10:00:00"), level, turnover));
    }
}
