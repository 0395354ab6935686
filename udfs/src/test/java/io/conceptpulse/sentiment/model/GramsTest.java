package io.conceptpulse.sentiment.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class GramsTest {

    private static List<String> of(String text) {
        return Arrays.stream(Grams.of(text)).mapToObj(Grams::text).toList();
    }

    @Test
    void areTheCharactersAndPairsOfNeighboursEachOnce() {
        assertThat(of("涨涨跌")).containsExactlyInAnyOrder("涨", "跌", "涨涨", "涨跌");
        assertThat(of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "增长12.5%, 增长0%",
        "增长１２%, 增长7%",
        "'1,200万', 3万",
        "ＡＢc, abC",
        "利 好, 利好",
        "北川光电：中标合同, 澄湖信息：中标合同",
    })
    void areTheSameForTextsThatDifferInWhatSaysNothing(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @ParameterizedTest
    @CsvSource({"增长5%, 增长%", "北川光电中标, 澄湖信息中标", "'他说，好：中标合同', '她说，好：中标合同'", "编者按：, 记者按："})
    void differForTextsThatDifferInMore(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void ofALoneSurrogateAreGramsLikeOthers() {
        assertThat(Grams.of("\uD83D")).containsExactly(0xD83D);
        assertThat(Grams.of("\uD83D\uDE80").length).isEqualTo(3);
    }

    @Test
    void areReadAsTheyAreWritten() {
        for (int gram : Grams.of("净利润增0%：a")) {
            String text = Grams.text(gram);
            assertThat(Grams.of(text, 0, text.length())).isEqualTo(gram);
        }
    }
}
