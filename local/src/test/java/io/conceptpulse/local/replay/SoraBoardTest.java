package io.conceptpulse.local.replay;

import io.conceptpulse.market.ConceptIndex;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.TradingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shipped bars say of the board's three weeks, against what was reported then. */
class SoraBoardTest {

    private static final TradingCalendar CALENDAR = TradingCalendar.shipped();
    private static final List<DailyBar> BARS = DailyBars.sora();
    private static final LocalDate THU_2024_02_08 = LocalDate.of(2024, 2, 8);

    @ParameterizedTest
    @CsvSource({
        "2024-02-08, 1000.0",
        "2024-02-19, 1119.1",
        "2024-02-23, 1324.7",
        "2024-02-27, 1386.5",
        "2024-02-28, 1303.6"
    })
    void equalWeightOfAllStocksChainedFromTheLastCloseBeforeTheHoliday(
            LocalDate date, BigDecimal points) {
        assertThat(BigDecimal.valueOf(levelAt(date), 6).setScale(1, RoundingMode.HALF_UP))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "603933.SH, 2024-02-08, 2024-02-27",
        "600640.SH, 2024-02-19, 2024-02-28",
        "603825.SH, 2024-02-19, 2024-02-28"
    })
    void closedAtLimitUpEightSessionsInARow(String symbol, LocalDate first, LocalDate last) {
        List<LocalDate> limitUps =
                BARS.stream()
                        .filter(bar -> bar.symbol().equals(symbol) && bar.limitUp(CALENDAR))
                        .map(DailyBar::date)
                        .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                        .toList();
        assertThat(limitUps)
                .hasSize(8)
                .containsExactlyElementsOf(
                        first.datesUntil(last.plusDays(1)).filter(CALENDAR::isSession).toList());
    }

    @ParameterizedTest
    @CsvSource({"603933.SH, 2024-02-28, 15.05", "600640.SH, 2024-02-29, 16.76"})
    void fellToLimitDownAfterItsDenial(String symbol, LocalDate date, BigDecimal close) {
        DailyBar bar = bar(symbol, date);
        assertThat(bar.limitDown(CALENDAR)).isTrue();
        assertThat(bar.close()).isEqualTo(close.movePointRight(3).longValueExact());
    }

    @Test
    void noBarLeavesItsPriceLimits() {
        for (DailyBar bar : BARS) {
            PriceLimits limits = bar.limits(CALENDAR).orElseThrow();
            assertThat(bar.high()).as(bar.toString()).isLessThanOrEqualTo(limits.up());
            assertThat(bar.low()).as(bar.toString()).isGreaterThanOrEqualTo(limits.down());
        }
    }

    private static long levelAt(LocalDate date) {
        long level = 1_000_000_000;
        for (LocalDate day = THU_2024_02_08; day.isBefore(date); ) {
            day = CALENDAR.nextSession(day);
            LocalDate session = day;
            long[] returns =
                    BARS.stream()
                            .filter(bar -> bar.date().equals(session))
                            .mapToLong(bar -> ConceptIndex.returnE9(bar.close(), bar.prevClose()))
                            .toArray();
            long sum = 0;
            for (long r : returns) {
                sum += r;
            }
            level = ConceptIndex.level(level, sum, returns.length);
        }
        return level;
    }

    private static DailyBar bar(String symbol, LocalDate date) {
        return BARS.stream()
                .filter(bar -> bar.symbol().equals(symbol) && bar.date().equals(date))
                .findFirst()
                .orElseThrow();
    }
}
