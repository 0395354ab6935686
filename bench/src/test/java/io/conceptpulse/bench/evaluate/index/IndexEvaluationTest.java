package io.conceptpulse.bench.evaluate.index;

import io.conceptpulse.bench.evaluate.fixture.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class IndexEvaluationTest {

    private static final LocalDate THU_2024_02_08 = LocalDate.of(2024, 2, 8);

    @TempDir private Path directory;

    @Test
    void everyDayBeginsWithTheCloseOfTheDayBefore() {
        Table table =
                table(
                        "code,date,chg_pct",
                        "A,2024-02-19,10",
                        "B,2024-02-19,0",
                        "A,2024-02-20,0",
                        "B,2024-02-20,-5",
                        "C,2024-02-20,10");
        // 1000 · (1 + 0.10 / 2), then 1050 · (1 + (0 − 0.05 + 0.10) / 3).
        assertThat(table.figures(new IndexEvaluation(null)))
                .hasToString("{2024-02-19=1050.000000, 2024-02-20=1067.500000}");
    }

    @Test
    void theBaseDateStandsAtAThousandAndWhatIsBeforeItCountsForNothing() {
        Table table =
                table(
                        "date,code,chg_pct",
                        "2024-02-07,A,50",
                        "2024-02-08,A,50",
                        "2024-02-19,A,1.03");
        assertThat(table.figures(new IndexEvaluation(THU_2024_02_08)))
                .hasToString("{2024-02-08=1000.000000, 2024-02-19=1010.300000}");
    }

    @Test
    void aStockIsSuspendedBetweenItsRowsAndGoneAfterTheLast() {
        Table table =
                table(
                        "code,date,chg_pct",
                        "A,2024-02-19,0",
                        "B,2024-02-19,0",
                        "A,2024-02-20,10",
                        "A,2024-02-21,0",
                        "B,2024-02-21,0",
                        "A,2024-02-22,10");
        assertThat(table.figures(new IndexEvaluation(null)))
                .containsEntry("2024-02-20", "1050.000000")
                .containsEntry("2024-02-21", "1050.000000")
                .containsEntry("2024-02-22", "1155.000000");
    }

    @Test
    void rowsMayComeInAnyOrderAndInSeveralFiles() {
        Table a = table("code,date,chg_pct", "A,2024-02-20,0", "A,2024-02-19,10");
        Table b = Table.of(directory, "b.csv", "code,date,chg_pct", "B,2024-02-19,0");
        assertThat(a.figures(new IndexEvaluation(null), b))
                .containsEntry("2024-02-19", "1050.000000")
                .containsEntry("a.2024-02-19", "1100.000000")
                .containsEntry("b.2024-02-19", "1000.000000");
    }

    @Test
    void whereThereArePricesTheReturnIsOverThePreviousClose() {
        Table table =
                table(
                        "code,date,chg_pct,close,prev_close",
                        "A,2024-02-19,99,11.01,10.00",
                        "B,2024-02-19,99,0,10.00");
        assertThat(table.figures(new IndexEvaluation(null)))
                .containsEntry("2024-02-19", "1050.500000");
    }

    @Test
    void aRowWithoutBothPricesCountsWithItsChange() {
        Table table =
                table(
                        "code,date,chg_pct,close,prev_close",
                        "A,2024-02-19,10,,10.00",
                        "B,2024-02-19,20,11.00,",
                        "C,2024-02-19,,13.00,10.00");
        assertThat(table.figures(new IndexEvaluation(null)))
                .containsEntry("2024-02-19", "1200.000000");
    }

    @Test
    void aRowWithNeitherPricesNorChangeIsNamed() {
        table("code,date,chg_pct,close,prev_close", "A,2024-02-19,10,,", "B,2024-02-19,,11.00,")
                .refused(new IndexEvaluation(null), "a.csv:3: neither chg_pct nor both of close");
    }

    @Test
    void theReturnOfEachRowIsAdded() {
        Table table =
                Table.of(directory, "a.tsv", "code\tdate\tchg_pct", "A\t2024-02-19\t-1.0345678905");
        assertThat(table.added(new IndexEvaluation(null))).containsExactly("-0.010345679");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",2024-02-19,1    | a.csv:3: code is ''",
                "B,20240219,1     | a.csv:3: date is '20240219'; expected a date",
                "B,2024-02-19,    | a.csv:3: chg_pct is ''; expected a change in percent",
                "B,2024-02-19,1e9 | a.csv:3: chg_pct is '1e9'; expected a change in percent",
                "A,2024-02-19,1   | a.csv:3: A has two rows on 2024-02-19",
            })
    void aRowThatCannotBeReadIsNamed(String row, String why) {
        table("code,date,chg_pct", "A,2024-02-19,1", row.strip())
                .refused(new IndexEvaluation(null), why.strip());
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "x,10", "10,0", "10,", "0.0000001,10", "99999999999,0.000001"})
    void pricesThatAreNoneAreRefused(String close, String prevClose) {
        table("code,date,close,prev_close", "A,2024-02-19," + close + "," + prevClose)
                .refused(new IndexEvaluation(null), "a.csv:2: ");
    }

    @Test
    void thereMustBeAChangeOrPrices() {
        table("code,date,close", "A,2024-02-19,1")
                .refused(new IndexEvaluation(null), "a.csv:1: no column 'chg_pct'");
    }

    @Test
    void aBaseDateBehindTheLastDayIsRefused() {
        table("code,date,chg_pct", "A,2024-02-07,1")
                .refused(
                        new IndexEvaluation(THU_2024_02_08),
                        "--base-date 2024-02-08 is after the last day, 2024-02-07");
    }

    @Test
    void aFileThatEndsBeforeTheBaseDateHasNoLevelsOfItsOwn() {
        Table january = table("code,date,chg_pct", "A,2024-01-31,1");
        Table february = Table.of(directory, "b.csv", "code,date,chg_pct", "A,2024-02-19,1");
        assertThat(january.figures(new IndexEvaluation(THU_2024_02_08), february))
                .hasToString("{2024-02-19=1010.000000, b.2024-02-19=1010.000000}");
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.csv", lines);
    }
}
