package io.conceptpulse.bench.evaluate.limit;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.market.TradingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class LimitEvaluationTest {

    private static final String COLUMNS =
            "code\tboard\ttrade_date\tis_st\tlisting_session\tprev_close";

    @TempDir private Path directory;

    private final LimitEvaluation evaluation = new LimitEvaluation(TradingCalendar.shipped());

    @ParameterizedTest
    @CsvSource({
        "600000.SH, main, 2024-03-01, 0, >5, 1.04, 1.14, 0.94",
        "sh600000, main, 2024-03-01, 0, 6, 1.04, 1.14, 0.94",
        "600000.SH, main, 2024-03-01, 1, >5, 10, 10.50, 9.50",
        "600182.SH, main S-share, 2024-03-01, 0, >5, 8.00, 8.40, 7.60",
        "300001.SZ, ChiNext, 2020-08-21, 0, >5, 10.00, 11.00, 9.00",
        "688001.SH, STAR, 2024-03-01, 0, >5, 15.55, 18.66, 12.44",
        "830000.BJ, BSE, 2024-03-01, 0, >1, 4.35, 5.65, 3.05",
        "920xxx.BJ, BSE, 2024-03-01, 0, 2, 4.35, 5.65, 3.05",
        "920xxx.BJ, BSE, 2024-03-01, 0, 1, 20.00, '', ''",
        "603xxx.SH, main, 2024-03-01, 0, 1..5, 20.00, '', ''",
        "603xxx.SH, main, 2024-02-21, 0, 5, 20.00, '', ''",
        "603xxx.SH, main, 2024-02-21, 0, 6, 20.00, 22.00, 18.00",
    })
    void limitsFollowFromBoardDayAndSession(
            String code,
            String board,
            String day,
            String st,
            String session,
            String close,
            String up,
            String down) {
        Table table = table(COLUMNS, String.join("\t", code, board, day, st, session, close));
        assertThat(table.added(evaluation)).containsExactly(up + "\t" + down);
    }

    @Test
    void aRowAgreesWhereBothLimitsDo() {
        String row = "600000.SH\tmain\t2024-03-01\t0\t>5\t1.04\t";
        String first = "603xxx.SH\tmain\t2024-03-01\t0\t1..5\t20\t";
        Table table =
                table(
                        COLUMNS + "\tlimit_up\tlimit_down",
                        row + "1.14\t0.940",
                        row + "1.15\t0.94",
                        row + "1.14\t",
                        first + "\t",
                        first + "99999.99\t0");
        assertThat(table.figures(evaluation)).hasToString("{rows=5, agreement=0.6000}");
    }

    @Test
    void withoutLimitsRowsAreCounted() {
        assertThat(table(COLUMNS, "600000.SH\t\t2024-03-01\t0\t>5\t1.04").figures(evaluation))
                .hasToString("{rows=1}");
    }

    @Test
    void aNameSaysMoreThanABoard() {
        Table table =
                table(
                        "code\tname\ttrade_date\tis_st\tlisting_session\tprev_close",
                        "600182.SH\tS佳通\t2024-03-01\t0\t>5\t8.00",
                        "600001.SH\t*ST某某\t2024-03-01\t0\t>5\t8.00");
        assertThat(table.added(evaluation)).containsExactly("8.40\t7.60", "8.40\t7.60");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000001.SH,,2024-03-01,0,>5,1  | code is '000001.SH'; expected an A-share",
                "600000.SH,,01.03.2024,0,>5,1  | trade_date is '01.03.2024'; expected a date",
                "600000.SH,,2024-03-01,no,>5,1 | is_st is 'no'; expected 0 or 1",
                "600000.SH,,2024-03-01,0,,1    | listing_session is ''; expected a session",
                "600000.SH,,2024-03-01,0,0,1   | listing_session is '0'; expected a session",
                "600000.SH,,2024-03-01,0,5..2,1 | listing_session is '5..2'; expected a session",
                "600000.SH,,2024-03-01,0,3..9,1 | expected sessions that all have the same limits",
                "600000.SH,,2020-08-21,0,3,1   | name one that does with --calendar",
                "600000.SH,,2024-03-01,0,>5,x  | prev_close is 'x'; expected a price in yuan",
                "600000.SH,,2024-03-01,0,>5,-1 | prev_close is '-1'; expected a price from 0",
            })
    void aRowThatCannotBeReadIsNamed(String row, String why) {
        table(COLUMNS, row.strip().replace(',', '\t')).refused(evaluation, why.strip());
        table(COLUMNS, row.strip().replace(',', '\t')).refused(evaluation, "a.tsv:2: ");
    }

    @Test
    void aLimitWithoutItsFellowIsRefused() {
        table(COLUMNS + "\tlimit_up", "600000.SH\t\t2024-03-01\t0\t>5\t1.04\t1.14")
                .refused(evaluation, "no column 'limit_down'");
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.tsv", lines);
    }
}
