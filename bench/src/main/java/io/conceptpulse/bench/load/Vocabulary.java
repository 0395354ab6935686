package io.conceptpulse.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Words by kind: N nouns, V verbs, A adjectives, P places, O who says so. */
final class Vocabulary {

    private static final String FILE = "/load/words.txt";

    private final Map<Character, List<String>> words = new HashMap<>();

    Vocabulary() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Vocabulary.class.getResourceAsStream(FILE),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(
                            line ->
                                    words.put(
                                            line.charAt(0), List.of(line.substring(2).split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces each letter of a pattern by a word of its kind, D by a figure. */
    void fill(String pattern, SplittableRandom random, StringBuilder out) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            List<String> kind = words.get(c);
            if (kind != null) {
                out.append(kind.get(random.nextInt(kind.size())));
            } else if (c == 'D') {
                figure(random, out);
            } else {
                out.append(c);
            }
        }
    }

    private static void figure(SplittableRandom random, StringBuilder out) {
        switch (random.nextInt(5)) {
            case 0 -> out.append(random.nextInt(1, 1000)).append("万元");
            case 1 ->
                    out.append(random.nextInt(1, 400))
                            .append('.')
                            .append(random.nextInt(10))
                            .append("亿元");
            case 2 ->
                    out.append(random.nextInt(1, 99))
                            .append('.')
                            .append(random.nextInt(10))
                            .append('%');
            case 3 -> out.append(random.nextInt(2, 300)).append("家");
            default -> out.append(random.nextInt(1, 90)).append("个百分点");
        }
    }
}
