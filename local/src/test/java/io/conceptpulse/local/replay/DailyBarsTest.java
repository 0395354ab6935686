package io.conceptpulse.local.replay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DailyBarsTest {

    private static final String OURS =
            "symbol,name,date,open,high,low,close,prev_close,volume,amount\n";
    private static final String VENDORS =
            "code,name,date,open,high,low,close,chg_pct,volume_lots,amount_cny,turnover_pct,limit_up\n";
    private static final LocalDate MON_2024_02_19 = LocalDate.of(2024, 2, 19);

    @Test
    void shipsSixteenSessionsOfThirtyFiveStocks() {
        List<DailyBar> bars = DailyBars.sora();
        assertThat(bars).hasSize(560);
        assertThat(bars.stream().map(DailyBar::symbol).distinct()).hasSize(35);
        assertThat(bars.stream().map(DailyBar::date).distinct()).hasSize(16);
        assertThat(bars)
                .contains(
                        new DailyBar(
                                "601360.SH",
                                "三六零",
                                MON_2024_02_19,
                                7_590,
                                7_810,
                                7_420,
                                7_780,
                                7_170,
                                194_479_900,
                                147_817_877_900L));
    }

    @Test
    void thePreviousCloseOfAShippedBarIsTheCloseBeforeIt() {
        Map<String, Long> closes = new HashMap<>();
        for (DailyBar bar : DailyBars.sora()) {
            Long before = closes.put(bar.symbol(), bar.close());
            if (before != null) {
                assertThat(bar.prevClose()).as(bar.toString()).isEqualTo(before);
            }
        }
    }

    @Test
    void readsAVendorsLayoutWithLotsAndPercent() throws IOException {
        List<DailyBar> bars =
                DailyBars.load(
                        new StringReader(
                                VENDORS
                                        + "601360,三六零,2024-02-08,6.9,7.2,6.9,7.17,4.52,100,70500.25,1,0\n"
                                        + "601360,三六零,2024-02-19,7.59,7.81,7.42,7.78,8.51,200,155000,1,0\n"));
        assertThat(bars).extracting(DailyBar::symbol).containsOnly("601360.SH");
        assertThat(bars).extracting(DailyBar::prevClose).containsExactly(6_860L, 7_170L);
        assertThat(bars).extracting(DailyBar::volume).containsExactly(10_000L, 20_000L);
        assertThat(bars).extracting(DailyBar::amount).containsExactly(7_050_025L, 15_500_000L);
    }

    @Test
    void skipsCommentsAndBlankLines() throws IOException {
        String row = "601360.SH,三六零,2024-02-19,7.59,7.81,7.42,7.78,7.17,1000,7600.5\n";
        assertThat(DailyBars.load(new StringReader("# from here\n" + OURS + "\n# and\n" + row)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000001.SH,上证指数,2024-02-19,7,7,7,7,7,1,1 | no stock: 000001.SH",
                "601360.SH,三六零,2024-02-19,7.59,7.5,7.42,7.78,7.17,1,1 | high 7500",
                "601360.SH,三六零,2024-02-19,7.595,7.81,7.42,7.78,7.17,1,1 | between two fen",
                "601360.SH,三六零,2024-02-19,7.59,7.81,7.42,7.78,7.17,0,0 | volume 0",
                "601360.SH,三六零,2024-02-30,7.59,7.81,7.42,7.78,7.17,1,1 | 2024-02-30",
                "601360.SH,三六零,2024-02-19 | is no daily bar"
            })
    void saysWhichLineIsNoBarAndWhy(String row, String reason) {
        assertThatThrownBy(() -> DailyBars.load(new StringReader(OURS + row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesColumnsThatItDoesNotKnow() {
        assertThatThrownBy(() -> DailyBars.load(new StringReader("a,b\n1,2\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a,b");
    }

    @Test
    void aFirstPercentThatNoPriceGivesIsAnError() {
        String row = "601360,三六零,2024-02-08,1,1,1,1,4.52,100,10000,1,0\n";
        assertThatThrownBy(() -> DailyBars.load(new StringReader(VENDORS + row)))
                .hasMessageContaining("4.52%");
    }
}
