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

    /** Odd, with bits all over (the golden ratio): the hash of a polynomial modulo 2⁶⁴. */
    private static final long HASH_FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private Repetition() {}

    static Traced remove(Traced source) {
        String text = source.text();
        List<Clause> clauses = new ArrayList<>();
        for (Sentences.Span clause : Sentences.clauses(text)) {
            addPartedAtQuotations(text, clause, clauses);
        }
        Map<Long, Integer> first = new HashMap<>();
        Traced.Builder kept = new Traced.Builder(source);
        int from = 0;
        int i = 0;
        while (i < clauses.size()) {
            Integer before = first.putIfAbsent(clauses.get(i).hash(), i);
            int run = before == null ? 0 : repeatedRun(text, clauses, before, i);
            if (run > 0) {
                kept.keep(from, clauses.get(i).start());
                from = clauses.get(i + run - 1).end();
            }
            i += Math.max(1, run);
        }
        return from == 0 ? source : kept.keep(from, text.length()).build();
    }

    /**
     * A clause, or a part of one.
     *
     * @param letters how many letters and digits it has
     * @param hash of those, in lower case
     */
    private record Clause(int start, int end, int letters, long hash) {

        static Clause of(String text, int start, int end) {
            int letters = 0;
            long hash = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (isLetter(c)) {
                    hash = hash * HASH_FACTOR + lower(c);
                    letters++;
                }
            }
            return new Clause(start, end, letters, hash);
        }

        boolean isAs(Clause other, String text) {
            return letters == other.letters
                    && hash == other.hash
                    && lettersIn(text).equals(other.lettersIn(text));
        }

        private String lettersIn(String text) {
            return Repetition.letters(text, start, end);
        }
    }

    /** 他说“…”, 后来又说“…”: only what is quoted is the same. */
    private static void addPartedAtQuotations(
            String text, Sentences.Span clause, List<Clause> parts) {
        int start = clause.start();
        for (int i = start + 1; i < clause.end(); i++) {
            if (text.charAt(i) == '“' || text.charAt(i) == '「') {
                parts.add(Clause.of(text, start, i));
                start = i;
            }
        }
        parts.add(Clause.of(text, start, clause.end()));
    }

    /** How many clauses from here on were said before, 0 where they are too few to matter. */
    private static int repeatedRun(String text, List<Clause> clauses, int before, int here) {
        if (clauses.get(here).letters() == 0) {
            return 0;
        }
        int run = 0;
        int length = 0;
        while (before + run < here
                && here + run < clauses.size()
                && clauses.get(before + run).isAs(clauses.get(here + run), text)) {
            length += clauses.get(here + run).letters();
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
            if (isLetter(c)) {
                letters.append(lower(c));
            }
        }
        return letters.toString();
    }

    private static boolean isLetter(char c) {
        return Sentences.isHan(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static char lower(char c) {
        return Sentences.isHan(c) ? c : Character.toLowerCase(c);
    }
}
