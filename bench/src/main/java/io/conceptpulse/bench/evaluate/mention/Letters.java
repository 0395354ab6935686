package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.news.Width;

import java.util.Arrays;

/**
 * What of a text the cleaner leaves as it is: its characters in half width without white space and
 * without invisible ones, each knowing where it came from.
 */
final class Letters {

    private static final String ENDS = "。！？!?；;】）)”」";
    private static final String BEGINS = "【（(“「";

    private final String text;
    private final char[] characters;
    private final int[] origins;

    Letters(String text) {
        this.text = text;
        char[] kept = new char[text.length()];
        int[] places = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Width.narrow(text.charAt(i));
            if (!isDropped(c)) {
                // The cleaner makes a point of it between digits.
                kept[length] = c == '．' ? '.' : c;
                places[length++] = i;
            }
        }
        characters = Arrays.copyOf(kept, length);
        origins = Arrays.copyOf(places, length);
    }

    private static boolean isDropped(char c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED;
    }

    int length() {
        return characters.length;
    }

    char at(int index) {
        return characters[index];
    }

    int originOf(int index) {
        return origins[index];
    }

    /** The letter that stands at this place of the text; negative where none does. */
    int indexOf(int place) {
        return Arrays.binarySearch(origins, place);
    }

    /** Whether a line, a sentence or a bracket ends before this letter or begins with it. */
    boolean isBoundary(int index) {
        if (index == 0 || index == characters.length) {
            return true;
        }
        for (int i = origins[index - 1] + 1; i < origins[index]; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return ENDS.indexOf(characters[index - 1]) >= 0 || BEGINS.indexOf(characters[index]) >= 0;
    }

    /** Whether a Latin letter or a digit stands right beside one, on the side of the step. */
    boolean isInsideWord(int index, int step) {
        int beside = origins[index] + step;
        return isLatin(characters[index])
                && beside >= 0
                && beside < text.length()
                && isLatin(Width.narrow(text.charAt(beside)));
    }

    private static boolean isLatin(char c) {
        return (c >= '0' && c <= '9') || (c < 0x250 && Character.isLetter(c));
    }
}
