package io.conceptpulse.news;

/**
 * Tells texts of which no character needs to be decoded: nearly all. One look at each is a quarter
 * of what looking for markup, for controls and for width costs one after the other.
 */
final class PlainText {

    /** The set of characters that may stay as they are, whatever stands beside them. */
    private static final long[] PLAIN = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    static {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            if (Sentences.isHan(c) || isPlain(c)) {
                PLAIN[i / Long.SIZE] |= 1L << i;
            }
        }
    }

    private PlainText() {}

    /** Whether none of the steps that decode a text would change it. */
    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((PLAIN[c / Long.SIZE] >>> c & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c != '<'
                && c != '&'
                && c != '．'
                && Width.narrow(c) == c
                && ControlCharacters.strip(String.valueOf(c)).equals(String.valueOf(c));
    }
}
