package io.conceptpulse.sentiment.model;

import io.conceptpulse.news.Width;

import java.util.Arrays;

/**
 * The single characters and pairs of neighbours of a text, each once, as sorted integers: of a pair
 * the first character is in the upper half, of a single one that half is zero. Widths are narrowed,
 * Latin letters lowered, white space dropped; a number of any length is one {@code 0}; the name
 * before a leading colon ({@code 北川光电：中标…}) is {@link #NAME}, so that no weight is learned for a
 * company.
 */
public final class Grams {

    /** Stands for the name of a target or a company. */
    public static final char NAME = '⊕';

    /** What stands behind is not read; texts that are judged are far shorter. */
    private static final int LONGEST = 1000;

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 8;

    /** 编者按： with nothing behind it names nobody. */
    private static final int SHORTEST_REST = 4;

    private static final String NO_NAME = "，。、；！？,;!?\"“”《》()（）";

    private Grams() {}

    public static int[] of(String text) {
        char[] letters = new char[Math.min(text.length(), LONGEST)];
        int count = normalise(text, letters);
        int[] grams = new int[2 * count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            grams[n++] = letters[i];
            if (i > 0) {
                grams[n++] = letters[i - 1] << 16 | letters[i];
            }
        }
        Arrays.sort(grams, 0, n);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || grams[i] != grams[i - 1]) {
                grams[distinct++] = grams[i];
            }
        }
        return Arrays.copyOf(grams, distinct);
    }

    /** A gram as it is written in a model file. */
    public static String text(int gram) {
        char first = (char) (gram >>> 16);
        char last = (char) gram;
        return first == 0 ? String.valueOf(last) : String.valueOf(new char[] {first, last});
    }

    /**
     * The gram of its text.
     *
     * @throws IllegalArgumentException if that is not one character or two
     */
    public static int of(CharSequence text, int from, int to) {
        return switch (to - from) {
            case 1 -> text.charAt(from);
            case 2 -> text.charAt(from) << 16 | text.charAt(from + 1);
            default ->
                    throw new IllegalArgumentException(
                            "not one character or two: '" + text.subSequence(from, to) + "'");
        };
    }

    private static int normalise(String text, char[] into) {
        int from = endOfName(text);
        int n = 0;
        if (from > 0) {
            into[n++] = NAME;
        }
        for (int i = from; i < text.length() && n < into.length; i++) {
            char c = Width.narrow(text.charAt(i));
            if (c <= ' ') {
                continue;
            }
            if (c >= '0' && c <= '9') {
                i = endOfNumber(text, i);
                c = '0';
            }
            into[n++] = Character.toLowerCase(c);
        }
        return n;
    }

    /** Where the colon stands that a name of a few letters precedes; 0 where none does. */
    private static int endOfName(String text) {
        for (int i = 0; i <= LONGEST_NAME && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':') {
                return i >= SHORTEST_NAME && i + SHORTEST_REST < text.length() ? i : 0;
            }
            if (NO_NAME.indexOf(c) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    /** The last character of the number that begins here. */
    private static int endOfNumber(String text, int start) {
        int end = start;
        for (int i = start + 1; i < text.length(); i++) {
            char c = Width.narrow(text.charAt(i));
            if (c >= '0' && c <= '9') {
                end = i;
            } else if ((c != '.' && c != ',') || end != i - 1) {
                break;
            }
        }
        return end;
    }
}
