package io.conceptpulse.local.replay;

import io.conceptpulse.market.Tick;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TickJsonTest {

    private static final long MON_2024_02_19_10_00 = 1_708_308_000_000L;

    @Test
    void writesPricesAndAmountInYuan() {
        Tick tick =
                new Tick(
                        "601360.SH",
                        MON_2024_02_19_10_00,
                        7,
                        7_780,
                        7_170,
                        7_590,
                        7_810,
                        7_420,
                        1_000,
                        777_705,
                        7_770,
                        300,
                        7_790,
                        500,
                        7_890,
                        6_450,
                        0,
                        0);
        assertThat(TickJson.toJson(tick))
                .isEqualTo(
                        "{\"symbol\":\"601360.SH\",\"ts\":1708308000000,\"seq\":7,"
                                + "\"last\":7.78,\"prev_close\":7.17,\"open\":7.59,"
                                + "\"high\":7.81,\"low\":7.42,\"volume\":1000,\"amount\":7777.05,"
                                + "\"bid1\":7.77,\"bid1_volume\":300,\"ask1\":7.79,"
                                + "\"ask1_volume\":500,\"limit_up\":7.89,\"limit_down\":6.45}");
    }

    @Test
    void leavesOutWhatIsAbsentAndKeepsAThirdDecimal() {
        Tick tick =
                new Tick(
                        "510300.SH",
                        MON_2024_02_19_10_00,
                        Tick.ABSENT,
                        3_405,
                        3_400,
                        3_005,
                        3_405,
                        50,
                        0,
                        5,
                        Tick.ABSENT,
                        Tick.ABSENT,
                        Tick.ABSENT,
                        Tick.ABSENT,
                        Tick.ABSENT,
                        Tick.ABSENT,
                        0,
                        0);
        assertThat(TickJson.toJson(tick))
                .isEqualTo(
                        "{\"symbol\":\"510300.SH\",\"ts\":1708308000000,"
                                + "\"last\":3.405,\"prev_close\":3.40,\"open\":3.005,"
                                + "\"high\":3.405,\"low\":0.05,\"volume\":0,\"amount\":0.05}");
    }
}
