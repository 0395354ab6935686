package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes what an article says twice: the same quotation in two places must not count as two
 * mentions. Runs of clauses are compared by their letters and digits alone, because copies differ
 * in punctuation; a run counts from {@link #LEAST_RUN} of those on, below that it is a figure of
 * speech.
 */
final class Repetition {

    private static final int LEAST_RUN = 16;

    private Repetition() {}

    static Traced remove(Traced source) {
        String text = source.text();
        List<Sentences.Span> clauses = new ArrayList<>();
        for (Sentences.Span sentence : Sentences.split(text)) {
            for (Sentences.Span clause : Sentences.clauses(text, sentence)) {
                addPartedAtQuotations(text, clause, clauses);
            }
        }
        List<String> letters =
                clauses.stream()
                        .map(clause -> letters(text, clause.start(), clause.end()))
                        .toList();
        Map<String, Integer> first = new HashMap<>();
        Traced.Builder kept = new Traced.Builder(source);
        int i = 0;
        while (i < clauses.size()) {
            int run = repeatedRun(letters, first.getOrDefault(letters.get(i), -1), i);
            if (run == 0) {
                first.putIfAbsent(letters.get(i), i);
                kept.keep(clauses.get(i).start(), clauses.get(i).end());
                i++;
            } else {
                i += run;
            }
        }
        return kept.length() == text.length() ? source : kept.build();
    }

    /** 他说“…”, 后来又说“…”: only what is quoted is the same. */
    private static void addPartedAtQuotations(
            String text, Sentences.Span clause, List<Sentences.Span> parts) {
        int start = clause.start();
        for (int i = start + 1; i < clause.end(); i++) {
            if (text.charAt(i) == '“' || text.charAt(i) == '「') {
                parts.add(new Sentences.Span(start, i));
                start = i;
            }
        }
        parts.add(new Sentences.Span(start, clause.end()));
    }

    /** How many clauses from here on were said before, 0 where they are too few to matter. */
    private static int repeatedRun(List<String> letters, int before, int here) {
        if (before < 0 || letters.get(here).isEmpty()) {
            return 0;
        }
        int run = 0;
        int length = 0;
        while (before + run < here
                && here + run < letters.size()
                && letters.get(before + run).equals(letters.get(here + run))) {
            length += letters.get(here + run).length();
            run++;
        }
        return length >= LEAST_RUN ? run : 0;
    }

    /** The letters and digits of a text in lower case: what two copies of it share. */
    static String letters(String text) {
        return letters(text, 0, text.length());
    }

    private static String letters(String text, int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Sentences.isHan(c)) {
                letters.append(c);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
