package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GramVectorsTest {

    @Test
    void isReadAsTheResourceIsWritten() throws IOException {
        GramVectors vectors = GramVectors.read(new ByteArrayInputStream(resource()));
        assertThat(vectors.sum(new int[] {gram("甲乙"), gram("戊己")}, new int[] {3, 500}))
                .as("a bigram without vector adds nothing")
                .containsExactly(127L * 3, -1L * 3);
    }

    @Test
    void cosineIsInThousandthsAndZeroOfNothing() {
        assertThat(GramVectors.cosineMilli(new long[] {3, 4}, new long[] {6, 8})).isEqualTo(1000);
        assertThat(GramVectors.cosineMilli(new long[] {3, 4}, new long[] {-4, 3})).isZero();
        assertThat(GramVectors.cosineMilli(new long[] {3, 4}, new long[] {-3, -4}))
                .isEqualTo(-1000);
        assertThat(GramVectors.cosineMilli(new long[] {3, 4}, new long[2])).isZero();
    }

    @Test
    void whatIsCutOffIsRefused() {
        byte[] whole = resource();
        for (int length : new int[] {0, 10, whole.length - 1}) {
            assertThatThrownBy(() -> GramVectors.read(new ByteArrayInputStream(whole, 0, length)))
                    .isInstanceOf(EOFException.class);
        }
    }

    @Test
    void theShippedOneKnowsCommonBigrams() {
        assertThat(GramVectors.shipped().sum(new int[] {gram("美股")}, new int[] {1}))
                .isNotEqualTo(new long[48]);
    }

    /** Two bigrams, 丙丁 and 甲乙, with two numbers each. */
    private static byte[] resource() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("# of a test\nvectors\t2\t2\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("丙丁甲乙".getBytes(StandardCharsets.UTF_16BE));
        bytes.writeBytes(new byte[] {1, 2, 127, -1});
        return bytes.toByteArray();
    }

    private static int gram(String two) {
        return two.charAt(0) << 16 | two.charAt(1);
    }
}
