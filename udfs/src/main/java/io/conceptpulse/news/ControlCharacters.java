package io.conceptpulse.news;

/**
 * Characters that no text needs and that break what comes after: PostgreSQL refuses NUL, JSON
 * refuses lone surrogates, and a zero-width space inside a name hides it from matching.
 */
public final class ControlCharacters {

    private ControlCharacters() {}

    /**
     * The text without C0 and C1 controls (tab and line feed stay, a carriage return becomes a line
     * feed), lone surrogates, byte order marks, zero-width and bidirectional marks.
     *
     * @return the same instance where there is nothing to remove
     */
    public static String strip(String text) {
        int bad = 0;
        while (bad < text.length() && keeps(text, bad)) {
            bad++;
        }
        if (bad == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, bad);
        for (int i = bad; i < text.length(); i++) {
            char c = text.charAt(i);
            if (keeps(text, i)) {
                kept.append(c);
            } else if (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                kept.append('\n');
            }
        }
        return kept.toString();
    }

    /** As {@link #strip(String)}, with the places of what is left. */
    static Traced strip(Traced source) {
        String text = source.text();
        int bad = 0;
        while (bad < text.length() && keeps(text, bad)) {
            bad++;
        }
        if (bad == text.length()) {
            return source;
        }
        Traced.Builder kept = new Traced.Builder(source).keep(0, bad);
        int good = bad;
        for (int i = bad; i < text.length(); i++) {
            if (!keeps(text, i)) {
                kept.keep(good, i);
                good = i + 1;
                if (text.charAt(i) == '\r'
                        && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                    kept.put('\n', i);
                }
            }
        }
        return kept.keep(good, text.length()).build();
    }

    private static boolean keeps(String text, int i) {
        char c = text.charAt(i);
        if (Sentences.isHan(c)) {
            return true;
        }
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        if (c < 0x7F) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c > 0x9F && !isInvisible(c);
    }

    /** Soft hyphen, zero-width characters, directional marks and the byte order mark. */
    private static boolean isInvisible(char c) {
        return c == 0x00AD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }
}
