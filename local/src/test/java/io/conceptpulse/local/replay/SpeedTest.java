package io.conceptpulse.local.replay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpeedTest {

    @ParameterizedTest
    @CsvSource({"900, ×900", "0.5, ×0.5", "max, max", "MAX, max"})
    void showsWhatItRead(String text, String shown) {
        assertThat(Speed.parse(text)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "fast", "", "Infinity", "1e999"})
    void refusesWhatIsNoSpeed(String text) {
        assertThatThrownBy(() -> Speed.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("max");
    }

    @Test
    void maximumIsNoFactor() {
        assertThat(Speed.parse("max").isMax()).isTrue();
        assertThat(Speed.parse("900").isMax()).isFalse();
    }
}
