package io.conceptpulse.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConceptIndexTest {

    private static final long POINT = 1_000_000;
    private static final long SEED = 20_240_219;

    @Test
    void chainsEqualWeightsOverAChangeOfConstituents() {
        long first =
                ConceptIndex.level(
                        1_000 * POINT,
                        ConceptIndex.returnE9(11_000, 10_000)
                                + ConceptIndex.returnE9(20_000, 20_000),
                        2);
        assertThat(first).isEqualTo(1_050 * POINT);
        long second =
                ConceptIndex.level(
                        first,
                        ConceptIndex.returnE9(11_000, 11_000)
                                + ConceptIndex.returnE9(19_000, 20_000)
                                + ConceptIndex.returnE9(5_500, 5_000),
                        3);
        assertThat(second).isEqualTo(1_067_500_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 10, 100000000",
        "10, 10, 0",
        " 2,  3, -333333333",
        " 5,  3, 666666667",
        "2000000001, 2000000000, 1",
        "1999999999, 2000000000, -1",
        "4000000001, 4000000000, 0"
    })
    void aTieRoundsAwayFromZero(long last, long prevClose, long returnE9) {
        assertThat(ConceptIndex.returnE9(last, prevClose)).isEqualTo(returnE9);
    }

    @Test
    void aStockWithoutAPriceStandsWhereItClosed() {
        assertThat(ConceptIndex.returnE9(0, 10_000)).isZero();
    }

    @Test
    void withoutAPreviousCloseThereIsNoReturn() {
        assertThatThrownBy(() -> ConceptIndex.returnE9(10_000, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("previous close");
    }

    @Test
    void anEmptyBoardStands() {
        assertThat(ConceptIndex.level(1_234, 0, 0)).isEqualTo(1_234);
        assertThatThrownBy(() -> ConceptIndex.level(1_234, 0, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWholeMarketAtLimitUpDoesNotOverflow() {
        assertThat(ConceptIndex.level(1_000_000 * POINT, 5_400 * 100_000_000L, 5_400))
                .isEqualTo(1_100_000 * POINT);
    }

    @Test
    void agreesWithBigDecimalOnSeededInputs() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            int constituents = 1 + random.nextInt(6_000);
            long previous = (long) StrictMath.exp(random.nextDouble() * 35);
            long sum = (long) (random.nextGaussian() * 1e8 * constituents);
            BigDecimal change =
                    BigDecimal.valueOf(previous)
                            .multiply(BigDecimal.valueOf(sum))
                            .divide(
                                    BigDecimal.valueOf(constituents).movePointRight(9),
                                    0,
                                    RoundingMode.HALF_UP);
            assertThat(ConceptIndex.level(previous, sum, constituents))
                    .as("seed %d, step %d: level(%d, %d, %d)", SEED, i, previous, sum, constituents)
                    .isEqualTo(previous + change.longValueExact());
        }
    }

    @Test
    void returnsAgreeWithBigDecimalOnSeededPrices() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            long prevClose = 1 + random.nextInt(300_000);
            long last = 1 + random.nextInt(400_000);
            long expected =
                    BigDecimal.valueOf(last - prevClose)
                            .movePointRight(9)
                            .divide(BigDecimal.valueOf(prevClose), 0, RoundingMode.HALF_UP)
                            .longValueExact();
            assertThat(ConceptIndex.returnE9(last, prevClose))
                    .as("seed %d, step %d: %d over %d", SEED, i, last, prevClose)
                    .isEqualTo(expected);
        }
    }
}
