package io.conceptpulse.local.table;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ColorModeTest {

    @ParameterizedTest
    @CsvSource({
        "AUTO,   true,  ,   true",
        "AUTO,   true,  '', true",
        "AUTO,   true,  1,  false",
        "AUTO,   false, ,   false",
        "ALWAYS, false, 1,  true",
        "NEVER,  true,  ,   false",
    })
    void coloursWhereTheyAreWanted(
            ColorMode mode, boolean terminal, String noColor, boolean colours) {
        assertThat(mode.colours(terminal, noColor)).isEqualTo(colours);
    }
}
