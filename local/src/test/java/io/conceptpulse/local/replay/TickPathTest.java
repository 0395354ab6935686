package io.conceptpulse.local.replay;

import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TickValidator;
import io.conceptpulse.market.TradingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TickPathTest {

    private static final TradingCalendar CALENDAR = TradingCalendar.shipped();
    private static final Moments MOMENTS =
            Moments.load(Source.resource("/replay/sora/moments.csv"));
    private static final LocalDate MON_2024_02_19 = LocalDate.of(2024, 2, 19);
    private static final LocalDate THU_2024_02_22 = LocalDate.of(2024, 2, 22);
    private static final LocalDate WED_2024_02_28 = LocalDate.of(2024, 2, 28);

    private final SessionClock clock = new SessionClock(CALENDAR);
    private final TickPath paths = new TickPath(CALENDAR, TickPath.DEFAULT_STEP_SECONDS, MOMENTS);

    static Stream<LocalDate> sessions() {
        return DailyBars.sora().stream().map(DailyBar::date).distinct();
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void endsExactlyAtEachBar(LocalDate date) {
        for (DailyBar bar : barsOf(date)) {
            List<Tick> ticks = paths.of(bar).toList();
            Tick first = ticks.get(0);
            Tick last = ticks.get(ticks.size() - 1);
            assertThat(first.last()).isEqualTo(bar.open());
            assertThat(last.last()).isEqualTo(bar.close());
            assertThat(last.open()).isEqualTo(bar.open());
            assertThat(last.high()).isEqualTo(bar.high());
            assertThat(last.low()).isEqualTo(bar.low());
            assertThat(last.volume()).isEqualTo(bar.volume());
            assertThat(last.amount()).isEqualTo(bar.amount());
            assertThat(ticks.stream().mapToLong(Tick::last).max()).hasValue(bar.high());
            assertThat(ticks.stream().mapToLong(Tick::last).min()).hasValue(bar.low());
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void everySnapshotCouldHaveBeenSentAfterTheOneBefore(LocalDate date) {
        for (DailyBar bar : barsOf(date)) {
            Tick before = null;
            for (Tick tick : paths.of(bar).toList()) {
                assertThat(TickValidator.violation(tick)).isEmpty();
                assertThat(clock.barMinute(tick.ts())).isPositive();
                assertThat(tick.last() % DailyBar.FEN).isZero();
                assertThat(tick.last()).isBetween(bar.low(), bar.high());
                if (before == null) {
                    assertThat(tick.high()).isEqualTo(tick.low()).isEqualTo(bar.open());
                } else {
                    assertFollows(before, tick);
                }
                before = tick;
            }
        }
    }

    private static void assertFollows(Tick before, Tick tick) {
        assertThat(tick.supersedes(before)).isTrue();
        assertThat(tick.ts()).isGreaterThan(before.ts());
        assertThat(tick.volume()).isGreaterThanOrEqualTo(before.volume());
        assertThat(tick.amount()).isGreaterThanOrEqualTo(before.amount());
        assertThat(tick.high()).isEqualTo(Math.max(before.high(), tick.last()));
        assertThat(tick.low()).isEqualTo(Math.min(before.low(), tick.last()));
        if (tick.volume() == before.volume()) {
            assertThat(tick.last()).isEqualTo(before.last());
            assertThat(tick.amount()).isEqualTo(before.amount());
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void theAveragePriceSoFarLiesInTheRangeSoFar(LocalDate date) {
        for (DailyBar bar : barsOf(date)) {
            paths.of(bar)
                    .forEach(
                            tick -> {
                                long average = Math.round((double) tick.amount() / tick.volume());
                                assertThat(average * DailyBar.FEN)
                                        .as("%s at %d", bar, tick.ts())
                                        .isBetween(tick.low(), tick.high());
                                assertThat(TickValidator.unitsPlausible(tick)).isTrue();
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void atALimitOneSideOfTheBookIsEmpty(LocalDate date) {
        for (DailyBar bar : barsOf(date)) {
            PriceLimits limits = bar.limits(CALENDAR).orElseThrow();
            paths.of(bar).forEach(tick -> assertBookFits(tick, limits));
        }
    }

    private static void assertBookFits(Tick tick, PriceLimits limits) {
        assertThat(PriceLimits.given(tick)).contains(limits);
        switch (LimitState.of(tick, limits)) {
            case UP -> {
                assertThat(tick.bid1()).isEqualTo(limits.up());
                assertThat(tick.bid1Volume()).isPositive();
                assertThat(tick.ask1Volume()).isZero();
            }
            case DOWN -> {
                assertThat(tick.ask1()).isEqualTo(limits.down());
                assertThat(tick.ask1Volume()).isPositive();
                assertThat(tick.bid1Volume()).isZero();
            }
            case NONE, BROKEN -> {
                assertThat(tick.bid1()).isEqualTo(tick.last() - DailyBar.FEN);
                assertThat(tick.ask1()).isEqualTo(tick.last() + DailyBar.FEN);
                assertThat(tick.bid1Volume()).isPositive();
                assertThat(tick.ask1Volume()).isPositive();
            }
        }
    }

    @Test
    void aOnePriceLimitUpStandsAllDay() {
        DailyBar onePrice = bar("603933.SH", THU_2024_02_22);
        assertThat(onePrice.high()).isEqualTo(onePrice.low());
        assertThat(paths.of(onePrice)).allMatch(tick -> tick.last() == onePrice.close());
    }

    @Test
    void aStockThatClosesAtLimitUpIsSealedFromSomeMomentAndMayOpenAgain() {
        int opened = 0;
        for (DailyBar bar : DailyBars.sora()) {
            if (bar.limitUp(CALENDAR) && bar.open() != bar.high()) {
                List<Long> prices = paths.of(bar).map(Tick::last).toList();
                int sealed = prices.indexOf(bar.close());
                long atLimit = prices.stream().filter(price -> price == bar.close()).count();
                long off = prices.size() - sealed - atLimit;
                opened += off > 0 ? 1 : 0;
                assertThat(off).as(bar.toString()).isLessThan((prices.size() - sealed) / 3);
                assertThat(prices.get(prices.size() - 2)).isEqualTo(bar.close());
            }
        }
        assertThat(opened).isPositive();
    }

    @Test
    void nothingTradesInTheClosingAuction() {
        for (DailyBar bar : barsOf(MON_2024_02_19)) {
            List<Tick> auction =
                    paths.of(bar)
                            .filter(
                                    tick ->
                                            clock.phase(tick.ts())
                                                    == SessionClock.Phase.CLOSING_AUCTION)
                            .toList();
            assertThat(auction).hasSize(60);
            assertThat(auction.stream().map(Tick::volume).distinct()).hasSize(1);
            assertThat(auction.stream().map(Tick::last).distinct()).hasSize(1);
        }
    }

    @Test
    void thePriceMovesLikeAPriceAndNotLikeAStep() {
        DailyBar bar = bar("601360.SH", MON_2024_02_19);
        List<Long> prices = paths.of(bar).map(Tick::last).toList();
        assertThat(prices.stream().distinct().count()).isGreaterThan(20);
        long range = bar.high() - bar.low();
        for (int i = 1; i < prices.size(); i++) {
            assertThat(Math.abs(prices.get(i) - prices.get(i - 1))).isLessThan(range / 5);
        }
    }

    @Test
    void twoRunsSendTheSameSnapshots() {
        List<DailyBar> bars = barsOf(WED_2024_02_28);
        assertThat(new TickPath(CALENDAR, 3, MOMENTS).session(bars).mapToInt(Tick::hashCode).sum())
                .isEqualTo(paths.session(bars).mapToInt(Tick::hashCode).sum());
        assertThat(paths.of(bars.get(0)).toList()).isEqualTo(paths.of(bars.get(0)).toList());
    }

    @Test
    void aSessionComesInTheOrderOfTimeAndOfTheBars() {
        List<DailyBar> bars = barsOf(WED_2024_02_28).subList(0, 3);
        List<Tick> ticks = paths.session(bars).toList();
        assertThat(ticks).hasSize(3 * (1 + 2_401 + 2_340 + 60 + 1)).isSortedAccordingTo(byTime());
        assertThat(ticks.subList(0, 3))
                .extracting(Tick::symbol)
                .containsExactlyElementsOf(bars.stream().map(DailyBar::symbol).toList());
        assertThat(ticks.stream().filter(t -> t.symbol().equals(bars.get(1).symbol())))
                .containsExactlyElementsOf(paths.of(bars.get(1)).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 300})
    void aThinnedStreamStillEndsAtTheBar(int stepSeconds) {
        for (DailyBar bar : barsOf(WED_2024_02_28)) {
            List<Tick> ticks = new TickPath(CALENDAR, stepSeconds, MOMENTS).of(bar).toList();
            Tick last = ticks.get(ticks.size() - 1);
            assertThat(ticks).hasSizeGreaterThan(14_000 / stepSeconds);
            assertThat(last.high()).isEqualTo(bar.high());
            assertThat(last.low()).isEqualTo(bar.low());
            assertThat(last.last()).isEqualTo(bar.close());
            assertThat(last.volume()).isEqualTo(bar.volume());
            assertThat(last.amount()).isEqualTo(bar.amount());
        }
    }

    @Test
    void aBarOfAFewSharesIsStillExact() {
        DailyBar bar =
                new DailyBar("830000.BJ", "", MON_2024_02_19, 500, 510, 490, 500, 500, 300, 15_000);
        List<Tick> ticks = paths.of(bar).toList();
        Tick last = ticks.get(ticks.size() - 1);
        assertThat(last.volume()).isEqualTo(300);
        assertThat(last.amount()).isEqualTo(15_000);
        assertThat(last.high()).isEqualTo(510);
        assertThat(last.low()).isEqualTo(490);
    }

    @Test
    void refusesADayWithoutSessionAndAMixtureOfDays() {
        DailyBar bar = bar("601360.SH", MON_2024_02_19);
        assertThatThrownBy(() -> paths.session(List.of(bar, bar("601360.SH", WED_2024_02_28))))
                .isInstanceOf(IllegalArgumentException.class);
        DailyBar sunday =
                new DailyBar("601360.SH", "", LocalDate.of(2024, 2, 18), 10, 10, 10, 10, 10, 1, 1);
        assertThatThrownBy(() -> paths.of(sunday)).hasMessageContaining("2024-02-18");
        assertThatThrownBy(() -> new TickPath(CALENDAR, 0).of(bar)).hasMessageContaining("0 s");
    }

    private static Comparator<Tick> byTime() {
        return Comparator.comparingLong(Tick::ts);
    }

    private static List<DailyBar> barsOf(LocalDate date) {
        return DailyBars.sora().stream().filter(bar -> bar.date().equals(date)).toList();
    }

    private static DailyBar bar(String symbol, LocalDate date) {
        return barsOf(date).stream()
                .filter(bar -> bar.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }
}
