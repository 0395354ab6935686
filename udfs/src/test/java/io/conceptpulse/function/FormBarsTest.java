package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.concept.Concept;
import io.conceptpulse.fixture.TwoInputs;
import io.conceptpulse.market.BoardSums;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.ShardSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static io.conceptpulse.fixture.BeijingTime.MON_2024_02_19;
import static io.conceptpulse.fixture.BeijingTime.TUE_2024_02_20;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static io.conceptpulse.fixture.Definitions.stock;
import static org.assertj.core.api.Assertions.assertThat;

class FormBarsTest {

    private static final String SORA = "sora";
    private static final long POINT = IndexBar.LEVEL_SCALE;
    private static final List<String> NAMED = List.of(SORA);
    private static final List<String> AS_BEFORE = List.of();

    private final TwoInputs<Integer, ShardSlot, CatalogChange, IndexBar> bars = Market.bars();

    @AfterEach
    void close() throws Exception {
        bars.close();
    }

    @Test
    void aShardThatFallsSilentKeepsItsLastSums() throws Exception {
        begin();
        bars.first(slot(0, "10:00:00", NAMED, 10));
        bars.first(slot(1, "10:00:00", NAMED, 10));
        bars.watermark(on("10:01"));
        bars.first(slot(1, "10:01:00", AS_BEFORE, 20));
        bars.watermark(on("10:02"));
        assertThat(bar("10:00").close()).isEqualTo(1_100 * POINT);
        assertThat(bar("10:01").close()).isEqualTo(1_150 * POINT);
    }

    @Test
    void boardsThatWereNamedAreKnownAfterARestore() throws Exception {
        begin();
        bars.first(slot(0, "10:00:00", NAMED, 10));
        bars.watermark(on("10:00:30"));
        bars.restart();
        bars.first(slot(0, "10:00:30", AS_BEFORE, 20));
        bars.watermark(on("10:01"));
        assertThat(bar("10:00").close()).isEqualTo(1_100 * POINT);
    }

    @Test
    void nothingOfASessionCountsInTheNext() throws Exception {
        begin();
        bars.first(slot(0, "14:00:00", NAMED, 10));
        bars.watermark(at(TUE_2024_02_20, "09:00"));
        bars.first(slotOf(TUE_2024_02_20, 1, "10:00:00", NAMED, 20));
        bars.watermark(at(TUE_2024_02_20, "10:01"));
        IndexBar tuesday = last();
        assertThat(tuesday.previousClose()).isEqualTo(1_050 * POINT);
        assertThat(tuesday.close()).isEqualTo(1_155 * POINT);
        assertThat(tuesday.priced()).isEqualTo(1);
    }

    @Test
    void minutesThatWereOverWhenTheJobBeganAreNotItsToState() throws Exception {
        bars.second(board(SORA).members("600000.SH").change());
        bars.watermark(on("14:57:30"));
        bars.watermark(on("16:00"));
        assertThat(bars.out())
                .extracting(IndexBar::minute)
                .containsExactly(on("14:57"), on("14:58"), on("14:59"));
    }

    @Test
    void theBarsOfASessionAreSaidOnceEachInOrder() throws Exception {
        begin();
        bars.watermark(on("16:00"));
        assertThat(bars.out()).hasSize(240).extracting(IndexBar::minute).isSorted();
        assertThat(bars.out()).extracting(IndexBar::closed).containsOnly(true);
    }

    @Test
    void aBarIsSaidJustBeforeItsRowCloses() throws Exception {
        begin();
        bars.watermark(on("09:30:59.998"));
        assertThat(bars.take()).isEmpty();
        bars.watermark(on("09:30:59.999"));
        assertThat(bars.take()).hasSize(1);
        bars.watermark(on("15:01:02.998"));
        assertThat(last().minute()).isEqualTo(on("14:58"));
        bars.watermark(on("15:01:02.999"));
        assertThat(last().minute()).isEqualTo(on("14:59"));
    }

    @Test
    void aRunningBarIsShownAtThePaceOfTheWallClockAndOnlyIfItMoved() throws Exception {
        begin();
        bars.first(slot(0, "10:00:00", NAMED, 10));
        bars.watermark(on("10:00:03"));
        bars.take();
        bars.pass(Market.PACE);
        assertThat(bars.take())
                .singleElement()
                .satisfies(
                        bar -> {
                            assertThat(bar.closed()).isFalse();
                            assertThat(bar.minute()).isEqualTo(on("10:00"));
                            assertThat(bar.close()).isEqualTo(1_050 * POINT);
                        });
        bars.pass(10 * Market.PACE);
        assertThat(bars.take()).isEmpty();
    }

    @Test
    void aBoardThatHasEndedHasNoMoreBars() throws Exception {
        bars.second(board(SORA).effective(0, on("12:00")).change());
        bars.watermark(on("08:00"));
        bars.watermark(on("16:00"));
        assertThat(bars.take()).hasSize(240);
        bars.watermark(at(TUE_2024_02_20, "16:00"));
        assertThat(bars.take()).isEmpty();
    }

    @Test
    void theFirstStockMayBeDefinedWhileASessionRuns() throws Exception {
        int market = EvenKeys.bucketKey(Concept.MARKET);
        List<String> named = List.of(Concept.MARKET);
        long session = MON_2024_02_19.toEpochDay();
        bars.watermark(on("09:00"));
        bars.first(new ShardSlot(market, 0, session, on("10:00:00"), named, sums(10)));
        bars.watermark(on("10:01"));
        bars.second(stock("600000.SH"));
        bars.watermark(on("10:02"));
        bars.first(new ShardSlot(market, 0, session, on("10:02:00"), AS_BEFORE, sums(10)));
        bars.watermark(on("10:03"));
        assertThat(last().minute()).isEqualTo(on("10:02"));
    }

    @Test
    void aFirstWatermarkBeforeTheCalendarBeginsDoesNotKeepSessionsFromBeginning() throws Exception {
        bars.second(board(SORA).change());
        bars.watermark(at("2019-06-01T12:00:00"));
        bars.watermark(on("08:00"));
        bars.take();
        bars.watermark(on("16:00"));
        assertThat(bars.take()).hasSize(240);
    }

    @Test
    void pastTheEndOfTheCalendarThereAreNoBarsAndNoFailure() throws Exception {
        bars.second(board(SORA).change());
        bars.watermark(at("2026-12-31T08:00:00"));
        bars.watermark(at("2026-12-31T20:00:00"));
        bars.take();
        bars.watermark(at("2027-03-01T12:00:00"));
        assertThat(bars.take()).isEmpty();
    }

    @Test
    void theEndOfTheInputClosesNoMinute() throws Exception {
        begin();
        bars.watermark(on("10:00"));
        bars.take();
        bars.watermark(Long.MAX_VALUE);
        bars.pass(Market.PACE);
        assertThat(bars.take()).isEmpty();
    }

    /** A board of two members, on the morning of its first session. */
    private void begin() throws Exception {
        bars.second(board(SORA).members("600000.SH", "000001.SZ").change());
        bars.watermark(on("09:00"));
    }

    private static ShardSlot slot(int shard, String start, List<String> boards, int percent) {
        return slotOf(MON_2024_02_19, shard, start, boards, percent);
    }

    private static ShardSlot slotOf(
            LocalDate day, int shard, String start, List<String> boards, int percent) {
        return new ShardSlot(
                EvenKeys.bucketKey(SORA),
                shard,
                day.toEpochDay(),
                at(day, start),
                boards,
                sums(percent));
    }

    private static long[] sums(int percent) {
        long[] sums = new long[BoardSums.STRIDE];
        sums[BoardSums.RETURN] = percent * 10_000_000L;
        sums[BoardSums.PRICED] = 1;
        return sums;
    }

    private IndexBar bar(String minute) throws Exception {
        return bars.out().stream()
                .filter(bar -> bar.closed() && bar.minute() == on(minute))
                .findFirst()
                .orElseThrow();
    }

    private IndexBar last() throws Exception {
        List<IndexBar> all = bars.out();
        return all.get(all.size() - 1);
    }

    private static long on(String time) {
        return at(MON_2024_02_19, time);
    }
}
