package io.conceptpulse.news;

/**
 * Half width for what feeds write in full width (全角): Latin letters, digits, the signs of numbers
 * and of ＊ST. Sentence punctuation stays full width, because it says that the sentence is Chinese.
 * The length never changes, so offsets stay what they are.
 */
public final class Width {

    private static final int FULL_TO_HALF = 0xFEE0;
    private static final char FIRST_FULL = 0xFF00;
    private static final char LAST_SPACE = 0x3000;
    private static final String SIGNS = "＋－％＊＆＃＠／＝＄＿～";

    private Width() {}

    /**
     * @return the same instance where there is nothing to narrow
     */
    public static String narrow(String text) {
        int i = 0;
        while (i < text.length() && narrow(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] narrow = text.toCharArray();
        for (; i < narrow.length; i++) {
            narrow[i] = narrow(narrow[i]);
            // ３．５％: a full-width stop between digits is a decimal point.
            if (narrow[i] == '．'
                    && i > 0
                    && isDigit(narrow[i - 1])
                    && i + 1 < narrow.length
                    && isDigit(narrow(narrow[i + 1]))) {
                narrow[i] = '.';
            }
        }
        return new String(narrow);
    }

    /** One character in half width; every kind of space but tab and line feed is a plain one. */
    public static char narrow(char c) {
        if (c < 0xA0 || c > LAST_SPACE && c < FIRST_FULL) {
            return c;
        }
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - FULL_TO_HALF);
        }
        if (c > FIRST_FULL && c < 0xFF5F && SIGNS.indexOf(c) >= 0) {
            return (char) (c - FULL_TO_HALF);
        }
        return Character.isSpaceChar(c) ? ' ' : c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
