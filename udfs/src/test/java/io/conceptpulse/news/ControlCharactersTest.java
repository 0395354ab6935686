package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ControlCharactersTest {

    @Test
    void returnsTheSameInstanceWhereThereIsNothingToRemove() {
        String text = "算力\t涨停\n第二行 🚀";

        assertThat(ControlCharacters.strip(text)).isSameAs(text);
    }

    @Test
    void removesTheNulThatPostgresRefuses() {
        assertThat(ControlCharacters.strip("涨\u0000停")).isEqualTo("涨停");
    }

    @Test
    void removesControlsOfBothRanges() {
        assertThat(ControlCharacters.strip("a\u0001b\u001Fc\u007Fd\u0085e\u009Ff"))
                .isEqualTo("abcdef");
    }

    @Test
    void turnsEveryLineEndIntoALineFeed() {
        assertThat(ControlCharacters.strip("a\r\nb\rc\r")).isEqualTo("a\nb\nc\n");
    }

    @Test
    void removesWhatIsInvisibleInsideANameButShownAsNothing() {
        assertThat(ControlCharacters.strip("\uFEFFSo\u200Bra\u2060概\u202E念")).isEqualTo("Sora概念");
    }

    @Test
    void removesLoneSurrogatesAndKeepsPairs() {
        assertThat(ControlCharacters.strip("a\uD83Db\uDE80c🚀d\uD83D")).isEqualTo("abc🚀d");
    }

    @Test
    void takesTheEmptyText() {
        assertThat(ControlCharacters.strip("")).isEmpty();
    }
}
