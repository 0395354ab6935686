package io.conceptpulse.market;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LimitStateTest {

    @ParameterizedTest
    @CsvSource({
        "11000, 11000, 10000, UP, sealed or not: the price decides",
        "10990, 11000, 10000, BROKEN, a fen off",
        " 9000, 10500,  9000, DOWN, at limit-down",
        " 9000, 11000,  9000, DOWN, from limit-up to limit-down",
        " 9010, 10500,  9000, NONE, off limit-down",
        "10500, 10990, 10000, NONE, never touched",
        "    0,     0,     0, NONE, suspended"
    })
    void thePriceDecides(long last, long high, long low, LimitState state, String why) {
        Tick tick = Ticks.tick(last, high, low, 1_000, 1_000_000);
        assertThat(LimitState.of(tick, new PriceLimits(11_000, 9_000))).as(why).isEqualTo(state);
    }
}
