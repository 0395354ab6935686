package io.conceptpulse.function;

import io.conceptpulse.pulse.IndexBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.MON_2024_02_19;
import static io.conceptpulse.fixture.BeijingTime.TUE_2024_02_20;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static io.conceptpulse.fixture.Definitions.stock;
import static io.conceptpulse.fixture.Snapshots.tick;
import static org.assertj.core.api.Assertions.assertThat;

/** Both stages of the index together: what the ticks of a session make of a board. */
class BoardIndexTest {

    private static final long POINT = IndexBar.LEVEL_SCALE;

    private static final String A = "600000.SH";
    private static final String B = "000001.SZ";
    private static final String C = "300001.SZ";
    private static final String SORA = "sora";

    private final Market market = new Market();

    @AfterEach
    void close() throws Exception {
        market.close();
    }

    @Test
    void chainsEqualWeightsOverTwoSessionsAndAChangeOfMembers() throws Exception {
        market.define(board(SORA).members(A, B).change());
        session(MON_2024_02_19);
        market.watermark(on("10:00"));
        market.define(
                board(SORA).version("2").members(A, B, C).knownAt(on("10:00")).offset(1).change());
        market.tick(tick(A, on("10:00:01")).prevClose(10).last(11));
        market.tick(tick(B, on("10:00:01")).prevClose(20).last(20));
        market.watermark(on("16:00"));
        long tuesday = at(TUE_2024_02_20, "10:00:01");
        market.tick(tick(A, tuesday).prevClose(11).last(11));
        market.tick(tick(B, tuesday).prevClose(20).last(19));
        market.tick(tick(C, tuesday).prevClose(5).last(5.5));
        market.watermark(at(TUE_2024_02_20, "16:00"));
        var bars = market.closed(SORA);
        IndexBar monday = bars.get(on("14:59"));
        assertThat(monday.close()).isEqualTo(1_050 * POINT);
        assertThat(monday.constituents()).isEqualTo(2);
        IndexBar last = bars.lastEntry().getValue();
        assertThat(last.close()).isEqualTo(1_067_500_000L);
        assertThat(last.previousClose()).isEqualTo(1_050 * POINT);
        assertThat(last.constituents()).isEqualTo(3);
    }

    @Test
    void membersAreThoseKnownAtNineInTheMorning() throws Exception {
        market.define(board(SORA).members(A).change());
        market.watermark(on("08:59:40"));
        market.define(
                board(SORA).version("2").members(A, B).knownAt(on("08:59:50")).offset(1).change());
        market.define(board("液冷").members(A, B).knownAt(on("08:59:51")).offset(2).change());
        market.watermark(on("16:00"));
        assertThat(market.closed(SORA).firstEntry().getValue().constituents()).isEqualTo(2);
        assertThat(market.closed("液冷")).isEmpty();
        market.watermark(at(TUE_2024_02_20, "16:00"));
        assertThat(market.closed("液冷")).hasSize(240);
    }

    @Test
    void aSessionWithoutATickStillHasEveryMinute() throws Exception {
        market.define(board(SORA).members(A).change());
        session(MON_2024_02_19);
        market.watermark(on("16:00"));
        var bars = market.closed(SORA);
        assertThat(bars).hasSize(240);
        assertThat(bars.firstKey()).isEqualTo(on("09:30"));
        assertThat(bars.lastKey()).isEqualTo(on("14:59"));
        assertThat(bars.values())
                .allSatisfy(
                        bar -> {
                            assertThat(bar.priced()).isZero();
                            assertThat(bar.constituents()).isEqualTo(1);
                            assertThat(bar.close()).isEqualTo(IndexBar.BASE_LEVEL);
                            assertThat(bar.low()).isEqualTo(bar.high());
                        });
    }

    @Test
    void aHolidayHasNoBars() throws Exception {
        market.define(board(SORA).members(A).change());
        market.watermark(on("09:00") - 10 * DAY);
        market.watermark(on("09:00") - 1);
        assertThat(market.closed(SORA)).isEmpty();
    }

    @Test
    void aBoardWithoutMembersStands() throws Exception {
        market.define(board("empty").change());
        session(MON_2024_02_19);
        market.tick(tick(A, on("10:00")).last(11));
        market.watermark(on("16:00"));
        assertThat(market.closed("empty").values())
                .hasSize(240)
                .extracting(IndexBar::close)
                .containsOnly(IndexBar.BASE_LEVEL);
    }

    @Test
    void aStockThatIsListedTwiceCountsOnce() throws Exception {
        market.define(board(SORA).members(A, B, A).change());
        session(MON_2024_02_19);
        market.tick(tick(A, on("10:00")).last(11));
        market.watermark(on("10:01"));
        IndexBar bar = bar("10:00");
        assertThat(bar.close()).isEqualTo(1_050 * POINT);
        assertThat(bar.priced()).isEqualTo(1);
        assertThat(bar.constituents()).isEqualTo(2);
    }

    @Test
    void aSuspendedStockStandsWhereItClosedAndStaysInTheBoard() throws Exception {
        market.define(board(SORA).members(A, B).change());
        session(MON_2024_02_19);
        market.tick(tick(A, on("10:00")).last(0).volume(0));
        market.tick(tick(B, on("10:00")).last(11));
        market.watermark(on("10:01"));
        IndexBar bar = bar("10:00");
        assertThat(bar.close()).isEqualTo(1_050 * POINT);
        assertThat(bar.advancers()).isEqualTo(1);
        assertThat(bar.decliners()).isZero();
        assertThat(bar.constituents()).isEqualTo(2);
    }

    @Test
    void virtualPricesOfTheAuctionNeverReachTheIndex() throws Exception {
        market.define(board(SORA).members(A).change());
        session(MON_2024_02_19);
        for (String time : List.of("09:15:00", "09:20:00", "09:24:59")) {
            market.tick(tick(A, on(time)).last(11));
        }
        market.watermark(on("09:31"));
        IndexBar first = bar("09:30");
        assertThat(first.high()).isEqualTo(IndexBar.BASE_LEVEL);
        assertThat(first.priced()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "09:25:00, 09:30",
        "09:29:59, 09:30",
        "09:30:00, 09:30",
        "09:30:59, 09:30",
        "09:31:00, 09:31",
        "11:29:59, 11:29",
        "11:30:00, 11:29",
        "11:30:59, 11:29",
        "13:00:00, 13:00",
        "14:59:59, 14:59",
        "15:00:00, 14:59",
        "15:01:00, 14:59",
    })
    void aPriceMovesTheBarOfItsMinuteAndNoneBefore(String time, String minute) throws Exception {
        market.define(board(SORA).members(A).change());
        session(MON_2024_02_19);
        market.tick(tick(A, on(time)).last(11));
        market.watermark(on("16:00"));
        var bars = market.closed(SORA);
        assertThat(bars.get(on(minute)).close()).isEqualTo(1_100 * POINT);
        assertThat(bars.headMap(on(minute)).values())
                .extracting(IndexBar::close)
                .allMatch(close -> close == IndexBar.BASE_LEVEL);
        assertThat(bars).hasSize(240);
    }

    @ParameterizedTest
    @CsvSource({"11:31:00", "12:59:59", "15:01:01", "15:30:00"})
    void aPriceBetweenAndAfterTheHalvesMovesNone(String time) throws Exception {
        market.define(board(SORA).members(A).change());
        session(MON_2024_02_19);
        market.tick(tick(A, on(time)).last(11));
        market.watermark(on("16:00"));
        assertThat(market.closed(SORA).values())
                .extracting(IndexBar::close)
                .containsOnly(IndexBar.BASE_LEVEL);
    }

    @Test
    void aBarHasTheLevelsAtTheEndsOfItsSlots() throws Exception {
        market.define(board(SORA).members(A).change());
        session(MON_2024_02_19);
        // Within one slot only the last price counts; the spike to 20 is over before it ends.
        market.tick(tick(A, on("10:00:00")).last(20));
        market.tick(tick(A, on("10:00:02")).last(10.2));
        market.tick(tick(A, on("10:00:03")).last(10.5));
        market.tick(tick(A, on("10:00:06")).last(9.5));
        market.tick(tick(A, on("10:00:57")).last(10.1));
        market.watermark(on("10:02"));
        IndexBar bar = bar("10:00");
        assertThat(List.of(bar.open(), bar.high(), bar.low(), bar.close()))
                .containsExactly(1_020 * POINT, 1_050 * POINT, 950 * POINT, 1_010 * POINT);
        IndexBar next = bar("10:01");
        assertThat(List.of(next.open(), next.high(), next.low(), next.close()))
                .containsOnly(1_010 * POINT);
    }

    @Test
    void breadthAndTurnoverAreThoseOfTheMembers() throws Exception {
        market.define(board(SORA).members(A, B, C).change());
        market.define(stock(A));
        market.define(stock(B));
        market.define(stock(C));
        session(MON_2024_02_19);
        market.tick(tick(A, on("10:00")).last(11).volume(300));
        market.tick(tick(B, on("10:00")).last(9).volume(200));
        market.tick(tick(C, on("10:00")).last(11).high(12).volume(100));
        market.tick(tick("600999.SH", on("10:00")).last(11).volume(700));
        market.watermark(on("10:01"));
        IndexBar bar = bar("10:00");
        assertThat(bar.advancers()).isEqualTo(2);
        assertThat(bar.decliners()).isEqualTo(1);
        assertThat(bar.limitUps()).isEqualTo(1);
        assertThat(bar.limitDowns()).isEqualTo(1);
        assertThat(bar.brokenLimits()).isEqualTo(1);
        assertThat(bar.turnover()).isEqualTo(300 * 1_100 + 200 * 900 + 100 * 1_100);
    }

    @Test
    void theMarketIsMadeOfTheListedStocks() throws Exception {
        market.define(stock(A));
        market.define(stock(B));
        session(MON_2024_02_19);
        market.tick(tick(A, on("10:00")).last(11));
        market.tick(tick("600999.SH", on("10:00")).last(20));
        market.watermark(on("10:01"));
        IndexBar bar = market.closed("_market").get(on("10:00"));
        assertThat(bar.constituents()).isEqualTo(2);
        assertThat(bar.close()).isEqualTo(1_050 * POINT);
        assertThat(bar.priced()).isEqualTo(1);
    }

    @Test
    void aLateTickChangesNoBar() throws Exception {
        market.define(board(SORA).members(A).change());
        session(MON_2024_02_19);
        market.tick(tick(A, on("10:00")).last(11));
        market.watermark(on("10:05"));
        market.tick(tick(A, on("10:01")).last(5));
        market.watermark(on("16:00"));
        assertThat(market.closed(SORA).tailMap(on("10:00")).values())
                .extracting(IndexBar::low)
                .containsOnly(1_100 * POINT);
    }

    @Test
    void aJumpOfTheWatermarkOverTheWholeSessionLosesNothing() throws Exception {
        market.define(board(SORA).members(A).change());
        market.watermark(on("08:00"));
        market.tick(tick(A, on("09:25")).last(10.5));
        market.tick(tick(A, on("10:00")).last(11));
        market.watermark(on("16:00"));
        assertThat(bar("09:30").close()).isEqualTo(1_050 * POINT);
        assertThat(bar("10:00").close()).isEqualTo(1_100 * POINT);
    }

    @Test
    void whatArrivesBetweenARestoreAndTheFirstWatermarkIsNotLate() throws Exception {
        market.define(board(SORA).members(A).change());
        session(MON_2024_02_19);
        market.watermark(on("10:00"));
        market.restart();
        market.tick(tick(A, on("10:00:30")).last(11));
        market.watermark(on("10:05"));
        assertThat(bar("10:00").close()).isEqualTo(1_100 * POINT);
        assertThat(market.sums.beside(Outputs.LATE)).isEmpty();
    }

    private void session(LocalDate day) throws Exception {
        market.watermark(at(day, "09:00"));
    }

    private IndexBar bar(String minute) throws Exception {
        return market.closed(SORA).get(on(minute));
    }

    private static long on(String time) {
        return at(MON_2024_02_19, time);
    }
}
