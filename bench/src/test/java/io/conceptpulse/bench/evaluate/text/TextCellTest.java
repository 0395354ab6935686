package io.conceptpulse.bench.evaluate.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextCellTest {

    @Test
    void allOfATextIsOneText() {
        assertThat(TextCell.clean("算力走强。液冷走弱。").title()).isEqualTo("算力走强。\n液冷走弱。");
        assertThat(TextCell.clean("算力走强").title()).isEqualTo("算力走强");
        assertThat(TextCell.clean("【算力走强】液冷走弱").title()).isEqualTo("算力走强\n液冷走弱");
        assertThat(TextCell.clean("算力走强。液冷走弱。").body()).isEmpty();
    }

    @Test
    void aFirstSentenceLongerThanATitleIsNotTornApart() {
        String sentence = "算力".repeat(120) + "。";
        assertThat(TextCell.clean(sentence).title()).isEqualTo(sentence);
    }

    @Test
    void noticesAreRemovedAsFromABody() {
        assertThat(TextCell.clean("免责声明：股市有风险，投资需谨慎。").title()).isEmpty();
        assertThat(TextCell.clean("").title()).isEmpty();
    }
}
