package io.conceptpulse.local;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BeijingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-16,                2024-02-15T16:00:00Z, 2024-02-16T15:59:59.999Z",
        "2024-02-16T09:30,          2024-02-16T01:30:00Z, 2024-02-16T01:30:00Z",
        "2024-02-16T09:30:05,       2024-02-16T01:30:05Z, 2024-02-16T01:30:05Z",
        "2024-02-16T09:30:00+09:00, 2024-02-16T00:30:00Z, 2024-02-16T00:30:00Z",
        "2024-02-16T09:30:00Z,      2024-02-16T09:30:00Z, 2024-02-16T09:30:00Z",
    })
    void readsDaysAndTimes(String text, Instant start, Instant end) throws Exception {
        assertThat(new BeijingTime.Start().convert(text)).isEqualTo(start.toEpochMilli());
        assertThat(new BeijingTime.End().convert(text)).isEqualTo(end.toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-02-30", "16.02.2024", "2024-02-16T25:00"})
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> new BeijingTime.Start().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("Beijing time");
    }
}
