package io.conceptpulse.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How much a shared bigram or character says: ln((N + 1) / (n + 1)) in hundredths of a nat, where n
 * of N headlines hold it (Spärck Jones 1972). What is in the table is common; all else counts as
 * seen once.
 *
 * <p>The resource: comments behind {@code #}; {@code headlines}, tab, N; then a line for each n: n,
 * tab, the bigrams one behind the other; with {@code =} before n, the characters.
 */
public final class Rarity {

    private static final class Holder {
        private static final Rarity SHIPPED = load("/news/rarity.tsv");
    }

    private final GramTable table = new GramTable();
    private int others;

    private Rarity() {}

    public static Rarity shipped() {
        return Holder.SHIPPED;
    }

    private static Rarity load(String resource) {
        try (InputStream stream = Rarity.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table as the resource is one. */
    public static Rarity read(BufferedReader lines) throws IOException {
        Rarity rarity = new Rarity();
        long headlines = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", 2);
            if (line.startsWith("#")) {
                continue;
            } else if (cells[0].equals("headlines")) {
                headlines = Long.parseLong(cells[1]);
                rarity.others = rarity(headlines, 1);
            } else if (cells[0].startsWith("=")) {
                int value = rarity(headlines, Long.parseLong(cells[0].substring(1)));
                cells[1].chars().forEach(c -> rarity.table.put(c, value));
            } else {
                int value = rarity(headlines, Long.parseLong(cells[0]));
                for (int i = 0; i + 1 < cells[1].length(); i += 2) {
                    rarity.table.put(cells[1].charAt(i) << 16 | cells[1].charAt(i + 1), value);
                }
            }
        }
        return rarity;
    }

    private static int rarity(long headlines, long with) {
        // StrictMath, because Math.log may differ in its last bit from machine to machine.
        return (int) StrictMath.rint(100 * StrictMath.log((headlines + 1.0) / (with + 1.0)));
    }

    /** Of one bigram, or one character. */
    public int of(int gram) {
        return table.get(gram, others);
    }

    /** Of each. */
    int[] of(int[] grams) {
        int[] each = new int[grams.length];
        for (int i = 0; i < grams.length; i++) {
            each[i] = of(grams[i]);
        }
        return each;
    }
}
