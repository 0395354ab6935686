package io.conceptpulse.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TickValidatorTest {

    @Test
    void aSoundSnapshotViolatesNothing() {
        assertThat(TickValidator.violation(Ticks.sound())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-10, 10200, 9800, 1000, 1000000, The last price -10 is negative.",
        "100000001, 100000001, 9800, 1000, 1000000, The last price 100000001 is over 100000000.",
        "10000, -1, 9800, 1000, 1000000, The high -1 is negative.",
        "10000, 10200, -1, 1000, 1000000, The open -1 is negative.",
        "10000, 9800, 10200, 1000, 1000000, The high 9800 is below the low 10200.",
        "10000, 10200, 9800, -1, 1000000, The volume -1 is negative.",
        "10000, 10200, 9800, 1000, -1, The amount -1 is negative.",
        "1000001, 1000001, 9800, 1000, 1000000,"
                + " The last price 1000001 is more than 100 times the previous close 10000.",
        "10000, 10200, 9800, 1000, 1000000000000001,"
                + " The volume 1000 or the amount 1000000000000001 is beyond belief.",
        "10210, 10200, 9800, 1000, 1000000,"
                + " The last price 10210 is outside of low 9800 and high 10200.",
        "9790, 10200, 9800, 1000, 1000000,"
                + " The last price 9790 is outside of low 9800 and high 10200."
    })
    void saysInOneSentenceWhatIsImpossible(
            long last, long high, long low, long volume, long amount, String sentence) {
        assertThat(TickValidator.violation(Ticks.tick(last, high, low, volume, amount)))
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "0, The previous close 0 is not positive.",
        "-1, The previous close -1 is not positive.",
        "100000001, The previous close 100000001 is over 100000000."
    })
    void aPreviousCloseIsNeeded(long prevClose, String sentence) {
        Tick tick = Ticks.with(10_000, prevClose, 10_200, 9_800, 1_000, 1_000_000, -1, -1);
        assertThat(TickValidator.violation(tick)).contains(sentence);
    }

    @Test
    void anEventTimeIsNeeded() {
        assertThat(TickValidator.violation(Ticks.at(0)))
                .contains("The event time 0 is not after 1970.");
    }

    @ParameterizedTest
    @CsvSource({
        "10000, -1, -1, ",
        "10000, 0, 0, ",
        "10000, -2, 10010, The best bid -2 is negative.",
        "10000, 9990, 100000001, The best ask 100000001 is over 100000000.",
        "-5, 9990, 10010, The open -5 is negative."
    })
    void quotesMayBeAbsentButNotNegative(long open, long bid1, long ask1, String sentence) {
        assertThat(TickValidator.violation(Ticks.quoted(open, bid1, ask1)).orElse(null))
                .isEqualTo(sentence);
    }

    @Test
    void aStockThatIsSuspendedOrHasNotTradedIsSound() {
        assertThat(TickValidator.violation(Ticks.tick(0, 0, 0, 0, 0))).isEmpty();
        assertThat(TickValidator.violation(Ticks.tick(0, 10_200, 9_800, 1_000, 1_000_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 1000000000, true, shares and yuan",
        "  10000, 1000000000, false, lots instead of shares",
        "1000000,     100000, false, 10000 yuan instead of yuan",
        "1000000, 1025000000, true, a little over the high",
        "1000000, 1040000000, false, over the high",
        "    150,     100000, true, a vendor that rounds 100 shares up",
        "      0,          0, true, nothing traded"
    })
    void theAveragePriceTellsTheUnits(long volume, long amount, boolean plausible, String why) {
        assertThat(TickValidator.unitsPlausible(Ticks.tick(10_000, 10_200, 9_800, volume, amount)))
                .as(why)
                .isEqualTo(plausible);
    }
}
