package io.conceptpulse.local.table;

import org.jline.utils.WCWidth;

/** Text in columns of a terminal, where a Chinese character takes two. */
final class Cells {

    private static final String ELLIPSIS = "…";

    private Cells() {}

    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** Exactly so many columns: cut with an ellipsis, or filled with spaces on the right. */
    static String left(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    /** The same, filled on the left. */
    static String right(String text, int columns) {
        String cut = cut(text, columns);
        return " ".repeat(columns - width(cut)) + cut;
    }

    /** At most so many columns. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int room = columns - 1;
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int wide = width(codePoint);
            if (used + wide > room) {
                break;
            }
            used += wide;
            kept.appendCodePoint(codePoint);
        }
        return columns <= 0 ? "" : kept + ELLIPSIS;
    }

    /**
     * Text from a feed without what a terminal would obey: control characters, escape sequences'
     * introducers, marks that turn the direction of writing, lone surrogates. White space becomes
     * single spaces.
     */
    static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                                kept.append(' ');
                            } else if (isHarmless(c)) {
                                kept.appendCodePoint(c);
                            }
                        });
        return kept.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
