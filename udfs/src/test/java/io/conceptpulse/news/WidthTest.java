package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WidthTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "深桑达Ａ, 深桑达A",
        "＊ＳＴ金科, *ST金科",
        "上涨３．５％, 上涨3.5%",
        "ＡＩ＋影视, AI+影视",
        "盐　田　港, 盐 田 港",
        "。，！？：；（）“”, 。，！？：；（）“”",
    })
    void narrowsLettersDigitsAndTheSignsOfNumbersOnly(String full, String half) {
        assertThat(Width.narrow(full)).isEqualTo(half);
    }

    @Test
    void returnsTheSameInstanceWhereThereIsNothingToNarrow() {
        String text = "Sora概念，涨3.5%。";

        assertThat(Width.narrow(text)).isSameAs(text);
    }
}
