package io.conceptpulse.oracle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/** What other readers of JSON take, and DuckDB would not. */
class JsonTextTest {

    @ParameterizedTest
    @CsvSource({
        "{\"a\":\"x\"}, {\"a\":\"x\"}",
        "{\"a\":\"\\ud83d\\ude00\"}, {\"a\":\"\\ud83d\\ude00\"}",
        "{\"a\":\"t\\ud83d\"}, {\"a\":\"t\"}",
        "{\"a\":\"\\ude00t\"}, {\"a\":\"t\"}",
        "{\"a\":\"C:\\\\ud83d\"}, {\"a\":\"C:\\\\ud83d\"}",
        "\uFEFF{}, {}",
    })
    void isTextThatDuckDbReads(String json, String text) {
        assertThat(JsonText.of(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
}
