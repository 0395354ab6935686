package io.conceptpulse.oracle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.util.List;

import static io.conceptpulse.oracle.Records.at;
import static org.assertj.core.api.Assertions.assertThat;

/** Limit prices by the rules of the exchanges, recomputed apart from the job. */
class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        // real: 002657 closed at its limit on both days, 603933 fell to it on 02-28
        "002657.SZ, 中科金财, false, 2012-02-28, 2024-02-21, 13.09, 14.40, 11.78",
        "002657.SZ, 中科金财, false, 2012-02-28, 2024-02-22, 14.40, 15.84, 12.96",
        "603933.SH, 睿能科技, false, 2017-07-06, 2024-02-28, 16.72, 18.39, 15.05",
        // 1.15 × 1.1 = 1.265 rounds up, which doubles get wrong
        "600000.SH, 浦发银行, false, 1999-11-10, 2024-03-01, 1.15, 1.27, 1.04",
        "600001.SH, *ST甲, false, 1999-11-10, 2024-03-01, 2.00, 2.10, 1.90",
        "600001.SH, 乙, true, 1999-11-10, 2024-03-01, 2.00, 2.10, 1.90",
        "600001.SH, *ST甲, true, 1999-11-10, 2026-07-06, 2.00, 2.20, 1.80",
        "600182.SH, S佳通, false, 1999-11-10, 2026-07-06, 2.00, 2.10, 1.90",
        "300001.SZ, ST丙, true, 2009-10-30, 2024-03-01, 10.00, 12.00, 8.00",
        "688001.SH, 丁, false, 2019-07-22, 2024-03-01, 10.01, 12.01, 8.01",
        // Beijing rounds towards the previous close
        "920002.BJ, 戊, false, 2020-07-27, 2024-03-01, 9.99, 12.98, 7.00",
    })
    void followFromBoardDayAndName(
            String symbol,
            String name,
            boolean st,
            String listed,
            String day,
            double prevClose,
            double up,
            double down)
            throws SQLException {
        try (Records records = new Records()) {
            records.stock(symbol, name, listed, st)
                    .tick(symbol, at(day, "10:00:00"), prevClose, prevClose)
                    .compute(day, day);
            assertThat(records.workbench.rows("SELECT up / 1000, down / 1000 FROM price_limit"))
                    .containsExactly(List.of(Double.toString(up), Double.toString(down)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // main board since the registration reform, and ChiNext: five sessions without a limit
        "603001.SH, 2024-02-19, 2024-02-19, false",
        "603001.SH, 2024-02-19, 2024-02-23, false",
        "603001.SH, 2024-02-19, 2024-02-26, true",
        "301001.SZ, 2024-02-19, 2024-02-23, false",
        // Beijing: the first one
        "920003.BJ, 2024-02-19, 2024-02-19, false",
        "920003.BJ, 2024-02-19, 2024-02-20, true",
    })
    void aNewListingTradesWithoutThem(String symbol, String listed, String day, boolean limited)
            throws SQLException {
        try (Records records = new Records()) {
            records.stock(symbol, "新股", listed, false)
                    .tick(symbol, at(day, "10:00:00"), 10, 10)
                    .compute(day, day);
            assertThat(records.workbench.number("SELECT count(*) FROM price_limit") == 1)
                    .isEqualTo(limited);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11.00, 11.00, UP",
        "9.00, 10.00, DOWN",
        "10.50, 11.00, BROKEN",
        "10.50, 10.60, NONE",
        "0, 11.00, NONE",
    })
    void tellWhereAPriceStands(double last, double high, String state) throws SQLException {
        try (Records records = new Records()) {
            records.add(
                            "ticks",
                            0,
                            ("{\"symbol\":\"sh600000\",\"ts\":%d,\"last\":%s,\"prev_close\":10,\"open\":10,"
                                            + "\"high\":\"%s\",\"low\":9,\"volume\":1,\"amount\":1,"
                                            + "\"limit_up\":11,\"limit_down\":9}")
                                    .formatted(at("2024-02-19", "10:00:00"), last, high))
                    .compute("2024-02-19", "2024-02-19");
            assertThat(
                            records.workbench.rows(
                                    "SELECT symbol, limit_state FROM expected_stock_state"))
                    .containsExactly(List.of("600000.SH", state));
        }
    }
}
