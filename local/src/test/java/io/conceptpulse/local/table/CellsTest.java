package io.conceptpulse.local.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTest {

    @ParameterizedTest
    @CsvSource({"Sora, 4", "液冷, 4", "Sora概念, 8", "ＡＩ, 4", "'', 0", "é, 1", "e\u0301, 1"})
    void aChineseCharacterTakesTwoColumns(String text, int columns) {
        assertThat(Cells.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "卫星互联网, 10, 卫星互联网",
        "卫星互联网, 9,  卫星互联…",
        "卫星互联网, 8,  '卫星互… '",
        "Sora,       6,  'Sora  '",
        "Sora,       3,  So…",
        "Sora,       1,  …",
        "Sora,       0,  ''",
    })
    void fillsItsColumnsExactlyAndNeverHalvesACharacter(String text, int columns, String cell) {
        assertThat(Cells.left(text, columns)).isEqualTo(cell);
        assertThat(Cells.width(Cells.left(text, columns))).isEqualTo(columns);
    }

    @Test
    void numbersStandOnTheRight() {
        assertThat(Cells.right("12", 5)).isEqualTo("   12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[H",
                "\u009b31m",
                "\u001b]0;title\u0007",
                "\r\n\t",
                "\u202e\u2066\u200f",
                "\u2028\u2029",
                "\ud83d",
                "\u0000\b\u007f",
            })
    void takesFromAFeedNothingThatATerminalObeys(String hostile) {
        String plain = Cells.plain("利好" + hostile + "落地");

        assertThat(plain)
                .startsWith("利好")
                .endsWith("落地")
                .matches("[^\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029\\u0080-\\u009f]*");
    }

    @Test
    void anySequenceOfCharactersBecomesHarmless() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 50; j++) {
                text.append((char) random.nextInt(0x3000));
            }
            assertThat(Cells.plain(text.toString()))
                    .as("seed %d", seed)
                    .matches("[^\\p{Cntrl}\\p{Cf}\\u0080-\\u009f]*");
        }
    }
}
