package io.conceptpulse.oracle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;

import static io.conceptpulse.oracle.Records.MONDAY;
import static io.conceptpulse.oracle.Records.TUESDAY;
import static io.conceptpulse.oracle.Records.at;
import static org.assertj.core.api.Assertions.assertThat;

/** Bars by hand: what a person computes from the snapshots is what the oracle says. */
class BarsTest {

    private static final String A = "600000.SH";
    private static final String B = "000001.SZ";
    private static final String C = "300001.SZ";
    private static final String LEVELS = "index_open, index_high, index_low, index_close";
    private static final long LONG_BEFORE = at("2024-02-01", "00:00:00");

    private Records records;

    @BeforeEach
    void begin() throws SQLException {
        records = new Records();
    }

    @AfterEach
    void end() {
        records.close();
    }

    /** The golden case of the index method: 1050, then 1067.5 with a third member. */
    @Test
    void equalWeightsAreChainedOverAChangeOfMembers() throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A, B)
                .board("sora", "2", at(MONDAY, "10:00:00"), A, B, C)
                .tick(A, at(MONDAY, "10:00:01"), 10, 11)
                .tick(B, at(MONDAY, "10:00:01"), 20, 20)
                .tick(A, at(TUESDAY, "10:00:01"), 11, 11)
                .tick(B, at(TUESDAY, "10:00:01"), 20, 19)
                .tick(C, at(TUESDAY, "10:00:01"), 5, 5.5)
                .compute(MONDAY, TUESDAY);
        assertThat(records.bar("sora", MONDAY, "14:59", "index_close, constituents"))
                .containsExactly("1050000000", "2");
        assertThat(
                        records.bar(
                                "sora",
                                TUESDAY,
                                "14:59",
                                "index_close, previous_close, constituents"))
                .containsExactly("1067500000", "1050000000", "3");
    }

    @Test
    void aMinuteOpensAtTheEndOfItsFirstSlot() throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A)
                .tick(A, at(MONDAY, "10:00:00"), 10, 11)
                .tick(A, at(MONDAY, "10:01:03"), 10, 9)
                .tick(A, at(MONDAY, "10:01:06"), 10, 12)
                .tick(A, at(MONDAY, "10:02:02"), 10, 10.5)
                .compute(MONDAY, MONDAY);
        assertThat(records.bar("sora", MONDAY, "10:01", LEVELS))
                .containsExactly("1100000000", "1200000000", "900000000", "1200000000");
        assertThat(records.bar("sora", MONDAY, "10:02", LEVELS)).containsOnly("1050000000");
        assertThat(records.bar("sora", MONDAY, "10:03", LEVELS)).containsOnly("1050000000");
    }

    @Test
    void theSessionOpensWhenTheMatchesOfTheAuctionAreIn() throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A, B)
                .tick(A, at(MONDAY, "09:24:59"), 10, 5)
                .tick(A, at(MONDAY, "09:25:00"), 10, 11)
                .tick(B, at(MONDAY, "09:25:09"), 20, 18)
                .tick(A, at(MONDAY, "09:30:00"), 10, 12)
                .compute(MONDAY, MONDAY);
        assertThat(records.bar("sora", MONDAY, "09:30", LEVELS))
                .containsExactly("1000000000", "1050000000", "1000000000", "1050000000");
    }

    @ParameterizedTest
    @CsvSource({
        "09:29:59, 09:30",
        "11:29:59, 11:29",
        "11:30:59, 11:29",
        "13:00:00, 13:00",
        "14:59:59, 14:59",
        "15:00:00, 14:59",
        "15:01:00, 14:59"
    })
    void aSnapshotMovesTheBarOfItsMinuteAndNoneBefore(String time, String minute)
            throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A)
                .tick(A, at(MONDAY, time), 10, 11)
                .compute(MONDAY, MONDAY);
        assertThat(
                        records.workbench.rows(
                                "SELECT min(minute) FROM bar WHERE concept = 'sora' AND index_close > 1000000000"))
                .containsExactly(java.util.List.of("" + at(MONDAY, minute + ":00")));
        assertThat(records.workbench.number("SELECT count(*) FROM bar WHERE concept = 'sora'"))
                .isEqualTo(240);
    }

    @ParameterizedTest
    @CsvSource({"11:31:00", "12:59:59", "15:01:01", "16:00:00"})
    void aSnapshotOutsideOfTradingMovesNone(String time) throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A)
                .tick(A, at(MONDAY, time), 10, 11)
                .compute(MONDAY, MONDAY);
        assertThat(
                        records.workbench.number(
                                "SELECT count(*) FROM bar WHERE index_close <> 1000000000"))
                .isZero();
    }

    @Test
    void ofTwoSnapshotsOfASlotTheLaterOneCountsWhateverItsOffset() throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A)
                .tick(A, at(MONDAY, "10:00:02"), 10, 11)
                .tick(A, at(MONDAY, "10:00:01"), 10, 20)
                .compute(MONDAY, MONDAY);
        assertThat(records.bar("sora", MONDAY, "10:00", LEVELS)).containsOnly("1100000000");
    }

    @Test
    void whatWasLateOrRefusedMovesNoBar() throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A)
                .tick(A, at(MONDAY, "10:00:01"), 10, 11)
                .tick(A, at(MONDAY, "10:00:04"), 10, 20)
                .late("ticks", "2024-02-19T10:05:00+08:00")
                .add("ticks", at(MONDAY, "10:00:07"), "{\"symbol\":\"600000.SH\",\"ts\":")
                .dead("ticks")
                .compute(MONDAY, MONDAY);
        assertThat(records.bar("sora", MONDAY, "10:00", LEVELS)).containsOnly("1100000000");
        assertThat(
                        records.workbench.rows(
                                "SELECT \"in\", accepted, late, dead FROM outcome WHERE role = 'ticks'"))
                .containsExactly(java.util.List.of("3", "1", "1", "1"));
        // The state of the stock is refreshed by what was late.
        assertThat(records.workbench.rows("SELECT last FROM expected_stock_state"))
                .containsExactly(java.util.List.of("20000"));
    }

    @Test
    void theMarketIsMadeOfTheStocksThatAreListed() throws SQLException {
        records.stock(A, "浦发银行", "1999-11-10", false)
                .stock(C, "新股", TUESDAY, false)
                .tick(A, at(MONDAY, "10:00:00"), 10, 11)
                .tick(C, at(MONDAY, "10:00:00"), 10, 12)
                .compute(MONDAY, MONDAY);
        assertThat(
                        records.bar(
                                "_market",
                                MONDAY,
                                "10:00",
                                "index_close, priced, constituents, turnover"))
                .containsExactly("1100000000", "1", "1", "100050");
    }

    @Test
    void aBoardThatIsDefinedAfterNineIsInNoBarOfTheDay() throws SQLException {
        records.board("sora", "1", at(MONDAY, "08:59:51"), A).compute(MONDAY, TUESDAY);
        assertThat(records.workbench.rows("SELECT DISTINCT day_name(day_of(minute)) FROM bar"))
                .containsExactly(java.util.List.of(TUESDAY));
    }

    @Test
    void aRedeliveryIsOneAndAChangedSnapshotIsNone() throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A)
                .tick(A, at(MONDAY, "10:00:01"), 10, 11)
                .tick(A, at(MONDAY, "10:00:01"), 10, 11)
                .tick(A, at(MONDAY, "10:00:01"), 10, 11.5)
                .compute(MONDAY, MONDAY);
        assertThat(
                        records.workbench.rows(
                                "SELECT accepted, duplicate FROM outcome WHERE role = 'ticks'"))
                .containsExactly(java.util.List.of("2", "1"));
    }

    @Test
    void aRedeliveryIsKnownInAnotherSpelling() throws SQLException {
        records.board("sora", "1", LONG_BEFORE, A)
                .tick(A, at(MONDAY, "10:00:01"), 10, 11)
                .add(
                        "ticks",
                        0,
                        "{\"symbol\":\"sh600000\",\"ts\":\"2024-02-19T10:00:01+08:00\",\"last\":\"11.00\","
                                + "\"prev_close\":10,\"open\":11,\"high\":1.1e1,\"low\":10,\"volume\":\"100\","
                                + "\"amount\":1000.5,\"limit_up\":0,\"seq\":-1}")
                .compute(MONDAY, MONDAY);
        assertThat(
                        records.workbench.rows(
                                "SELECT accepted, duplicate FROM outcome WHERE role = 'ticks'"))
                .containsExactly(java.util.List.of("1", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-19T10:00+08:00",
        "2024-02-19t02:00z",
        "2024-02-19T02:00:00.000999999Z",
        "1708308000000",
    })
    void momentsAreReadAsTheContractAllows(String text) throws SQLException {
        assertThat(records.workbench.number("SELECT moment('" + text + "')"))
                .isEqualTo(at(MONDAY, "10:00:00"));
    }

    @Test
    void anEmptyDayIsNone() throws SQLException {
        records.add(
                        "stocks",
                        LONG_BEFORE,
                        "{\"symbol\":\"600000.SH\",\"version\":1,\"name\":\"浦发银行\",\"listed\":\"\",\"delisted\":\"\"}")
                .tick(A, at(MONDAY, "10:00:00"), 10, 11)
                .compute(MONDAY, MONDAY);
        assertThat(records.bar("_market", MONDAY, "10:00", "constituents")).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"5, 2, 3", "-5, 2, -3", "4, 3, 1", "-4, 3, -1", "0, 7, 0", "7, 2, 4"})
    void aTieRoundsAwayFromZero(long a, long b, long rounded) throws SQLException {
        assertThat(records.workbench.number("SELECT half_up(%d, %d)".formatted(a, b)))
                .isEqualTo(rounded);
    }
}
