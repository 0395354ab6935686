package io.conceptpulse.bench.train.story;

import io.conceptpulse.news.Rarity;
import io.conceptpulse.news.Wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts in how many distinct headlines each bigram and each character stands. */
final class RarityTable {

    /** Below this, a count is chance, and the table would be large. */
    static final int LEAST_HEADLINES = 4;

    private final Map<Integer, Integer> grams = new TreeMap<>();
    private final Map<Integer, Integer> characters = new TreeMap<>();
    private final int headlines;

    static RarityTable of(Headlines headlines) {
        RarityTable table = new RarityTable(headlines.distinct().size());
        for (String headline : headlines.distinct()) {
            Wording wording = new Wording(headline);
            for (int gram : wording.grams()) {
                table.grams.merge(gram, 1, Integer::sum);
            }
            for (int character : wording.characters()) {
                table.characters.merge(character, 1, Integer::sum);
            }
        }
        return table;
    }

    private RarityTable(int headlines) {
        this.headlines = headlines;
    }

    /** As the job reads it. */
    Rarity rarity() {
        try {
            return Rarity.read(new BufferedReader(new StringReader(text())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link io.conceptpulse.news.Rarity} reads it, without provenance. */
    String text() {
        StringBuilder text = new StringBuilder("headlines\t" + headlines + "\n");
        byCount(grams)
                .forEach(
                        (count, of) -> {
                            text.append(count).append('\t');
                            for (int gram : of) {
                                text.append((char) (gram >>> 16)).append((char) gram);
                            }
                            text.append('\n');
                        });
        byCount(characters)
                .forEach(
                        (count, of) -> {
                            text.append('=').append(count).append('\t');
                            of.forEach(character -> text.append((char) (int) character));
                            text.append('\n');
                        });
        return text.toString();
    }

    /** Without halves of surrogate pairs, which no UTF-8 can hold. */
    private static Map<Integer, Set<Integer>> byCount(Map<Integer, Integer> counts) {
        Map<Integer, Set<Integer>> byCount = new TreeMap<>();
        counts.forEach(
                (gram, count) -> {
                    boolean storable =
                            !Character.isSurrogate((char) (gram >>> 16))
                                    && !Character.isSurrogate((char) (int) gram);
                    if (count >= LEAST_HEADLINES && storable) {
                        byCount.computeIfAbsent(count, c -> new TreeSet<>()).add(gram);
                    }
                });
        return byCount;
    }
}
