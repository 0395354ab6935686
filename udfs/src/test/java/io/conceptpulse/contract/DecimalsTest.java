package io.conceptpulse.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecimalsTest {

    private static final long SEED = 20_240_219;

    @ParameterizedTest
    @CsvFileSource(resources = "/contract/decimals.csv", useHeadersInDisplayName = true)
    void readsDecimalsWithoutADetour(String text, int decimals, long scaled) throws Exception {
        assertThat(scaled(text, decimals)).isEqualTo(scaled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1.2.3",
                "1e",
                "e5",
                "NaN",
                "-NaN",
                "Infinity",
                "-Infinity",
                "null",
                "true",
                "{",
                "12,5",
                "1 2",
                " 12",
                "0x10",
                "1_000",
                "一",
                "--1",
                "1e19",
                "99999999999999999999",
                "-99999999999999999999",
                "1e999999999",
                "1e2147483647",
                "-1e2147483647",
                "1e-999999999",
                "1e-2147483647",
                "9223372036854775808"
            })
    void whatIsNoNumberThatCanBeIsAViolation(String text) {
        assertThatThrownBy(() -> scaled(text, 3))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining("price")
                .extracting(e -> ((ContractViolation) e).error())
                .isEqualTo("contract");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedUnread() {
        assertThatThrownBy(() -> scaled("1".repeat(1_000_000), 3))
                .isInstanceOf(ContractViolation.class);
        assertThatThrownBy(() -> scaled("0." + "1".repeat(1_000_000), 3))
                .isInstanceOf(ContractViolation.class);
    }

    @Test
    void readsWhereItIsTold() throws Exception {
        char[] buffer = "xx12.5yy".toCharArray();
        assertThat(Decimals.scaled("price", buffer, 2, 4, 3)).isEqualTo(12_500);
    }

    @Test
    void agreesWithBigDecimalOnSeededNumbers() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            BigDecimal number =
                    BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(8));
            int decimals = random.nextInt(4);
            if (number.precision() - number.scale() > 14) {
                continue;
            }
            String text = number.toPlainString();
            assertThat(scaled(text, decimals))
                    .as("seed %d, step %d: %s", SEED, i, text)
                    .isEqualTo(
                            number.setScale(decimals, RoundingMode.HALF_UP)
                                    .unscaledValue()
                                    .longValueExact());
        }
    }

    private static long scaled(String text, int decimals) throws ContractViolation {
        return Decimals.scaled("price", text.toCharArray(), 0, text.length(), decimals);
    }
}
