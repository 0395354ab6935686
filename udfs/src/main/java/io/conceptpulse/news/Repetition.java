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
 *
 * <p>Companies deny in the same words: outside quotations a run counts only from the beginning of a
 * sentence on, which says who speaks.
 */
final class Repetition {

    private static final int LEAST_RUN = 16;

    /** A sentence is followed back to its beginning over so many clauses, for time's sake. */
    private static final int MOST_BACK = 8;

    /** Odd, with bits all over (the golden ratio): the hash of a polynomial modulo 2⁶⁴. */
    private static final long HASH_FACTOR = 0x9E37_79B9_7F4A_7C15L;

    /** 公司拟每10股派2元: such a sentence is about whom the one before it names. */
    private static final List<String> REFERRING =
            List.of("公司", "本公司", "我公司", "我司", "该", "其", "上市公司", "我们");

    private Repetition() {}

    static Traced remove(Traced source) {
        String text = source.text();
        List<Clause> clauses = new ArrayList<>();
        Quotations quotations = new Quotations(text);
        boolean opens = true;
        for (Sentences.Span clause : Sentences.clauses(text)) {
            addPartedAtQuotations(clause, opens, quotations, clauses);
            opens = endsSentence(text, clause);
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
     * @param opens whether a sentence begins with it that says itself whom it is about
     * @param quoted whether it begins inside a quotation or with one
     */
    private record Clause(
            int start, int end, int letters, long hash, boolean opens, boolean quoted) {

        static Clause of(String text, int start, int end, boolean opens, boolean quoted) {
            int letters = 0;
            long hash = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (isLetter(c)) {
                    hash = hash * HASH_FACTOR + lower(c);
                    letters++;
                }
            }
            return new Clause(start, end, letters, hash, opens, quoted);
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

    /** Where quotations are open, from left to right; an open one ends with its line. */
    private static final class Quotations {

        private final String text;
        private int at;
        private boolean open;

        Quotations(String text) {
            this.text = text;
        }

        /** Whether what stands here is quoted. */
        boolean isOpenAt(int place) {
            while (at < place) {
                char c = text.charAt(at++);
                if (c == '"') {
                    open = !open;
                } else {
                    open = opensAt(at - 1) || (open && c != '”' && c != '」' && c != '\n');
                }
            }
            return open || opensAt(place) || (place < text.length() && text.charAt(place) == '"');
        }

        boolean opensAt(int place) {
            return place < text.length()
                    && (text.charAt(place) == '“' || text.charAt(place) == '「');
        }
    }

    /** 他说“…”, 后来又说“…”: only what is quoted is the same. */
    private static void addPartedAtQuotations(
            Sentences.Span clause, boolean opens, Quotations quotations, List<Clause> parts) {
        String text = quotations.text;
        int start = clause.start();
        for (int i = start + 1; i <= clause.end(); i++) {
            if (i == clause.end() || quotations.opensAt(i)) {
                boolean first = start == clause.start();
                boolean quoted = quotations.isOpenAt(start);
                parts.add(
                        Clause.of(
                                text, start, i, opens && first && !refers(text, start, i), quoted));
                start = i;
            }
        }
    }

    private static boolean refers(String text, int start, int end) {
        int word = start;
        while (word < end && !isLetter(text.charAt(word))) {
            word++;
        }
        for (String referring : REFERRING) {
            if (text.startsWith(referring, word)) {
                return true;
            }
        }
        return false;
    }

    /** A line without a full stop is a heading: it says whom the next sentence is about. */
    private static boolean endsSentence(String text, Sentences.Span clause) {
        for (int i = clause.end() - 1; i >= clause.start(); i--) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                return false;
            }
            if ("。！？!?；;….".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many clauses from here on were said before, 0 where they are too few to matter. */
    private static int repeatedRun(String text, List<Clause> clauses, int before, int here) {
        if (clauses.get(here).letters() == 0) {
            return 0;
        }
        boolean whole = isFromBeginning(text, clauses, before, here);
        int run = 0;
        int length = 0;
        while (before + run < here
                && here + run < clauses.size()
                && (whole || clauses.get(here + run).quoted())
                && clauses.get(before + run).isAs(clauses.get(here + run), text)) {
            length += clauses.get(here + run).letters();
            run++;
        }
        return length >= LEAST_RUN ? run : 0;
    }

    /** Whether a sentence begins here, or the same stands before both back to where it begins. */
    private static boolean isFromBeginning(
            String text, List<Clause> clauses, int before, int here) {
        for (int back = 0; back <= MOST_BACK; back++) {
            if (clauses.get(here - back).opens()) {
                return true;
            }
            if (before - back < 1
                    || !clauses.get(before - back - 1).isAs(clauses.get(here - back - 1), text)) {
                return false;
            }
        }
        return false;
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
