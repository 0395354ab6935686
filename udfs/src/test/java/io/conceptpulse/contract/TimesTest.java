package io.conceptpulse.contract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-19T09:31:00+08:00, 1708306260000",
        "2024-02-19T01:31:00Z, 1708306260000",
        "2024-02-18T20:31:00-05:00, 1708306260000",
        "2024-02-19T09:31+08:00, 1708306260000",
        "2024-02-19T09:31:00.1234+08:00, 1708306260123",
        "1708306260000, 1708306260000",
        "0, 0",
        "1969-12-31T23:59:59Z, -1000",
    })
    void readsIsoTimesWithOffsetAndEpochMilliseconds(String text, long millis) throws Exception {
        assertThat(Times.parse("ts", text)).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024-02-19T09:31:00",
                "2024-02-19 09:31:00+08:00",
                "2024-02-19",
                "2024-02-30T09:31:00Z",
                "2024-02-19T25:00:00Z",
                "-1",
                "-1708306260000",
                "1.7e12",
                "1708306260000.5",
                "99999999999999999999",
                "+999999999-12-31T23:59:59Z",
                "今天",
                "{",
                "NaN"
            })
    void whatIsNoTimeIsAViolation(String text) {
        assertThatThrownBy(() -> Times.parse("ts", text))
                .isInstanceOf(ContractViolation.class)
                .hasMessageContaining("'ts'");
    }
}
