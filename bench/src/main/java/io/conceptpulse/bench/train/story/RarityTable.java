package io.conceptpulse.bench.train.story;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.evaluate.table.TableReader;
import io.conceptpulse.news.Wording;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
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
    private final Set<String> headlines = new HashSet<>();

    /** Reads column {@code title} of tables. */
    static RarityTable read(List<Path> files) {
        RarityTable table = new RarityTable();
        for (Path file : files) {
            try (TableReader reader = new TableReader(file)) {
                reader.header().require(List.of("title"));
                for (Row row = reader.next(); row != null; row = reader.next()) {
                    table.add(Pair.fingerprint(row.get("title")).headline());
                }
            }
        }
        return table;
    }

    private void add(String headline) {
        if (headlines.add(headline)) {
            Wording wording = new Wording(headline);
            for (int gram : wording.grams()) {
                grams.merge(gram, 1, Integer::sum);
            }
            for (int character : wording.characters()) {
                characters.merge(character, 1, Integer::sum);
            }
        }
    }

    int headlines() {
        return headlines.size();
    }

    /** As {@link io.conceptpulse.news.Rarity} reads it, without provenance. */
    String text() {
        StringBuilder text = new StringBuilder("headlines\t" + headlines.size() + "\n");
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
