package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.List;

/**
 * Where sentences and clauses end, in Chinese text with the punctuation of both widths mixed. A
 * point or comma between digits, or a point inside a Latin word ({@code Gemini1.5Pro}, {@code
 * V3.2}), ends nothing. Quotation marks need not balance.
 */
public final class Sentences {

    private static final String CLOSERS = "”’」』）)】》\"'";

    private Sentences() {}

    /**
     * A piece of a text, its closing punctuation included.
     *
     * @param start first character
     * @param end behind the last character
     */
    public record Span(int start, int end) {

        public String in(String text) {
            return text.substring(start, end);
        }

        public boolean contains(int offset) {
            return start <= offset && offset < end;
        }
    }

    /** The sentences of a text; together they cover all of it. */
    public static List<Span> split(String text) {
        return split(text, 0, text.length(), false);
    }

    /** The clauses of one sentence; together they cover all of it. */
    public static List<Span> clauses(String text, Span sentence) {
        return split(text, sentence.start(), sentence.end(), true);
    }

    /** The clauses of all sentences of a text; together they cover all of it. */
    public static List<Span> clauses(String text) {
        return split(text, 0, text.length(), true);
    }

    private static List<Span> split(String text, int from, int to, boolean intoClauses) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < to) {
            if (!ends(text, i, intoClauses)) {
                i++;
                continue;
            }
            // 好！！”: what follows of the same kind, and the quotation that it closes, belong here.
            // What parts clauses no more, once it has ended the sentence.
            boolean clauseToo = intoClauses;
            while (i < to && (ends(text, i, clauseToo) || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
                clauseToo &= !ends(text, i, false);
                i++;
            }
            spans.add(new Span(start, i));
            start = i;
        }
        if (start < to) {
            spans.add(new Span(start, to));
        }
        return spans;
    }

    private static boolean ends(String text, int i, boolean clauseToo) {
        char c = text.charAt(i);
        // Most of what is read is Han, and ends nothing.
        if (isHan(c)) {
            return false;
        }
        return switch (c) {
            case '。', '！', '？', '!', '?', '；', ';', '…', '\n' -> true;
            case '.' -> !isLatin(text, i + 1) && text.length() > i + 1 && isLatin(text, i - 1);
            case '，', '：', '、', '—' -> clauseToo;
            case ',', ':' -> clauseToo && !(isDigit(text, i - 1) && isDigit(text, i + 1));
            default -> false;
        };
    }

    /** Whether it is one of the Chinese characters in use, all of them letters without case. */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FEF';
    }

    private static boolean isLatin(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) < 0x80 && isWord(text.charAt(i));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
