package io.conceptpulse.news;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What bigrams are about, as far as that shows in which others stand in the same headlines: a
 * vector of unit length for each, in 1/127. They are the left singular vectors, by their singular
 * values, of the matrix of positive pointwise mutual information (Bullinaria and Levy 2012).
 *
 * <p>The resource: lines behind {@code #}, of UTF-8; a line {@code vectors}, tab, how many, tab,
 * how long; then the bigrams, two UTF-16 units each, high byte first; then the vectors, a byte a
 * number, in the same order.
 */
public final class GramVectors {

    private static final class Holder {
        private static final GramVectors SHIPPED = load("/news/gram-vectors.bin");
    }

    /** Of each bigram the place of its vector. */
    private final GramTable places = new GramTable();

    private final byte[] vectors;
    private final int dimensions;

    private GramVectors(byte[] vectors, int dimensions) {
        this.vectors = vectors;
        this.dimensions = dimensions;
    }

    public static GramVectors shipped() {
        return Holder.SHIPPED;
    }

    private static GramVectors load(String resource) {
        try (InputStream stream = GramVectors.class.getResourceAsStream(resource)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads vectors as the resource has them. */
    public static GramVectors read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        String line = line(data);
        while (line.startsWith("#")) {
            line = line(data);
        }
        String[] cells = line.split("\t");
        int count = Integer.parseInt(cells[1]);
        int dimensions = Integer.parseInt(cells[2]);
        byte[] grams = new byte[Integer.BYTES * count];
        data.readFully(grams);
        byte[] vectors = new byte[count * dimensions];
        data.readFully(vectors);
        GramVectors read = new GramVectors(vectors, dimensions);
        IntBuffer each = ByteBuffer.wrap(grams).asIntBuffer();
        for (int i = 0; i < count; i++) {
            read.places.put(each.get(i), i * dimensions);
        }
        return read;
    }

    private static String line(DataInputStream data) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = data.read(); b != '\n'; b = data.read()) {
            if (b < 0) {
                throw new EOFException("no line that begins with vectors");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /**
     * Sum of the vectors of a text, weighted by rarity; zeros where none of its bigrams has one.
     *
     * @param rarities of its bigrams
     */
    long[] sum(int[] grams, int[] rarities) {
        long[] sum = new long[dimensions];
        for (int gram = 0; gram < grams.length; gram++) {
            int place = places.get(grams[gram], -1);
            if (place >= 0) {
                for (int i = 0; i < dimensions; i++) {
                    sum[i] += rarities[gram] * vectors[place + i];
                }
            }
        }
        return sum;
    }

    /** Cosine in thousandths, −1000 to 1000; 0 where one is all zeros. */
    static int cosineMilli(long[] left, long[] right) {
        long dot = 0;
        long leftSquares = 0;
        long rightSquares = 0;
        for (int i = 0; i < left.length; i++) {
            dot += left[i] * right[i];
            leftSquares += left[i] * left[i];
            rightSquares += right[i] * right[i];
        }
        // A square root is exact to the last bit on every machine, unlike most of Math.
        double norms = Math.sqrt((double) leftSquares) * Math.sqrt((double) rightSquares);
        return norms == 0 ? 0 : (int) (1000 * dot / norms);
    }
}
