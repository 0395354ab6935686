package io.conceptpulse.job.store;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class SafeTextTest {

    @Test
    void takesOutControlCharactersButTabAndLineEnd() {
        assertThat(SafeText.of("a\0b\u0001c\rd\u007Fe\u0085f\tg\nh")).isEqualTo("abcdef\tg\nh");
    }

    @Test
    void replacesHalfSurrogatesAndKeepsWholePairs() {
        assertThat(SafeText.of("\uDE80\uD83D\uDE80\uD83D")).isEqualTo("\uFFFD\uD83D\uDE80\uFFFD");
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "“盐 田 港”　Sora的,GPT4的……㎡";

        assertThat(SafeText.of(text)).isSameAs(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(SafeText.of(null)).isNull();
    }

    @Test
    void whateverComesOutIsUnicodeAndStaysTheSame() {
        long seed = 20240221;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(20, 0, 0x10000).forEach(unit -> text.append((char) unit));

            String safe = SafeText.of(text.toString());

            assertThat(new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(safe)
                    .isEqualTo(SafeText.of(safe))
                    .doesNotContain("\0");
        }
    }
}
