package io.conceptpulse.job.store;

/**
 * The last line of defence before a sink: PostgreSQL refuses a row with NUL in it for ever, and
 * half a surrogate pair is no UTF-8.
 */
public final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /**
     * The text without control characters, but for tab and line end; {@code U+FFFD} for each half
     * surrogate. The same string where there is nothing to do.
     */
    public static String of(String text) {
        if (text == null || text.codePoints().allMatch(SafeText::isSafe)) {
            return text;
        }
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || !Character.isISOControl(c))
                .map(c -> isHalf(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSafe(int c) {
        return c == '\t' || c == '\n' || (!Character.isISOControl(c) && !isHalf(c));
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}
