package io.conceptpulse.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class PriceLimitsTest {

    private static final LocalDate FRI_2024_03_01 = LocalDate.of(2024, 3, 1);
    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);

    private final TradingCalendar calendar = TradingCalendar.shipped();

    @ParameterizedTest
    @CsvFileSource(resources = "/market/limit_vectors.csv", useHeadersInDisplayName = true)
    void followsTheRulesToTheFen(
            String symbol,
            String name,
            LocalDate date,
            boolean st,
            int session,
            BigDecimal prevClose,
            BigDecimal limitUp,
            BigDecimal limitDown) {
        Optional<PriceLimits> expected =
                limitUp == null
                        ? Optional.empty()
                        : Optional.of(
                                new PriceLimits(thousandths(limitUp), thousandths(limitDown)));
        assertThat(
                        PriceLimits.of(
                                symbol,
                                name,
                                st,
                                date,
                                listedSuchThat(session, date),
                                calendar,
                                thousandths(prevClose)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ST盐湖, 5",
        "*ST海航, 5",
        "S佳通, 5",
        "S*ST前锋, 5",
        "SST华新, 5",
        "XDST中安, 5",
        "ＳＴ三木, 5",
        "三六零, 10",
        "XD弘讯科, 10",
        "盐 田 港, 10",
        "SOHO中国, 10"
    })
    void theShortNameTellsTheBandOfTheMainBoard(String name, int percent) {
        assertThat(mainBoard(name, FRI_2024_03_01))
                .contains(new PriceLimits(10_000 + percent * 100, 10_000 - percent * 100));
    }

    @Test
    void sharesBeforeTheirReformKeepFivePercentWhenSpecialTreatmentNoLongerDoes() {
        assertThat(mainBoard("ST盐湖", MON_2026_07_06)).contains(new PriceLimits(11_000, 9_000));
        assertThat(mainBoard("S佳通", MON_2026_07_06)).contains(new PriceLimits(10_500, 9_500));
    }

    @Test
    void everyPriceOfATwoDecimalGridRoundsAsBigDecimalDoes() {
        for (long fen = 1; fen <= 30_000; fen++) {
            PriceLimits main = limits("600000.SH", fen * 10);
            assertThat(main.up()).isEqualTo(rounded(fen, "1.1", RoundingMode.HALF_UP));
            assertThat(main.down()).isEqualTo(rounded(fen, "0.9", RoundingMode.HALF_UP));
            PriceLimits bse = limits("920002.BJ", fen * 10);
            assertThat(bse.up()).isEqualTo(rounded(fen, "1.3", RoundingMode.FLOOR));
            assertThat(bse.down()).isEqualTo(rounded(fen, "0.7", RoundingMode.CEILING));
        }
    }

    @Test
    void aStockListedLongAgoNeedsNoCalendarOfThatTime() {
        LocalDate in2007 = LocalDate.of(2007, 1, 4);
        assertThat(PriceLimits.of("600000.SH", "", false, FRI_2024_03_01, in2007, calendar, 10_000))
                .isPresent();
    }

    @Test
    void withoutAPreviousCloseOrBeforeTheListingThereIsNoLimit() {
        assertThat(PriceLimits.of("600000.SH", "", false, FRI_2024_03_01, null, calendar, 0))
                .isEmpty();
        assertThat(
                        PriceLimits.of(
                                "600000.SH",
                                "",
                                false,
                                FRI_2024_03_01,
                                FRI_2024_03_01.plusDays(3),
                                calendar,
                                10_000))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Tick.ABSENT, 0, 10_000_000, 99_999_990})
    void vendorsHaveValuesThatMeanNoLimit(long limit) {
        assertThat(PriceLimits.isSentinel(limit)).isTrue();
        assertThat(PriceLimits.given(Ticks.limited(limit, 9_000))).isEmpty();
        assertThat(PriceLimits.given(Ticks.limited(11_000, limit))).isEmpty();
    }

    @Test
    void theFeedsOwnLimitsAreTakenAsTheyAre() {
        assertThat(PriceLimits.isSentinel(9_999_990)).isFalse();
        assertThat(PriceLimits.given(Ticks.limited(11_000, 9_000)))
                .contains(new PriceLimits(11_000, 9_000));
        assertThat(PriceLimits.given(Ticks.limited(9_000, 11_000))).isEmpty();
    }

    private Optional<PriceLimits> mainBoard(String name, LocalDate date) {
        return PriceLimits.of("600182.SH", name, false, date, null, calendar, 10_000);
    }

    private PriceLimits limits(String symbol, long prevClose) {
        return PriceLimits.of(symbol, "", false, FRI_2024_03_01, null, calendar, prevClose)
                .orElseThrow();
    }

    /** The listing day that makes the date the n-th session since; null for n = 0. */
    private LocalDate listedSuchThat(int n, LocalDate date) {
        LocalDate listed = n == 0 ? null : date;
        for (int i = 1; i < n; i++) {
            listed = calendar.previousSession(listed);
        }
        return listed;
    }

    private static long rounded(long fen, String factor, RoundingMode mode) {
        BigDecimal price = BigDecimal.valueOf(fen, 2).multiply(new BigDecimal(factor));
        return thousandths(price.setScale(2, mode));
    }

    private static long thousandths(BigDecimal yuan) {
        return yuan.movePointRight(3).longValueExact();
    }
}
