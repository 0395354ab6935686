package io.conceptpulse.bench.train.story;

import io.conceptpulse.news.GramVectors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Makes vectors of bigrams out of headlines, without labels; see {@link GramVectors}. */
final class GramEmbedding {

    static final int DIMENSIONS = 48;

    /** Below this, the company that a bigram keeps is chance, and the table would be large. */
    static final int LEAST_HEADLINES = 8;

    static final long SEED = 20_240_216;

    private static final int UNIT = 127;

    private GramEmbedding() {}

    static String parameters() {
        return "of %d numbers, of bigrams in %d headlines or more, seed %d"
                .formatted(DIMENSIONS, LEAST_HEADLINES, SEED);
    }

    /** As the job reads them. */
    static GramVectors of(Headlines headlines) {
        try {
            return GramVectors.read(new ByteArrayInputStream(bytes(headlines, "")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The resource.
     *
     * @param head lines behind {@code #}, each with its end
     */
    static byte[] bytes(Headlines headlines, String head) {
        PmiMatrix matrix = PmiMatrix.of(headlines, LEAST_HEADLINES);
        int size = matrix.grams().length;
        double[][] vectors = SubspaceIteration.of(matrix::times, size, DIMENSIONS, SEED);
        int dimensions = size == 0 ? 0 : vectors[0].length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String line = "vectors\t%d\t%d\n".formatted(size, dimensions);
        bytes.writeBytes((head + line).getBytes(StandardCharsets.UTF_8));
        for (int gram : matrix.grams()) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                bytes.write(gram >>> shift);
            }
        }
        for (double[] vector : vectors) {
            double squares = 0;
            for (double value : vector) {
                squares += value * value;
            }
            for (double value : vector) {
                bytes.write(squares == 0 ? 0 : (int) Math.rint(UNIT * value / Math.sqrt(squares)));
            }
        }
        return bytes.toByteArray();
    }
}
