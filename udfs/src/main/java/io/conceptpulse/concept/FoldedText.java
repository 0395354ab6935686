package io.conceptpulse.concept;

import io.conceptpulse.news.Sentences;
import io.conceptpulse.news.Width;

import java.util.Arrays;

/**
 * A text as names are looked up in it: half width, lower case, without spaces and hyphens, each
 * character knowing where it came from. {@code Open AI}, {@code openai} and {@code ＯｐｅｎＡＩ} fold to
 * one. Line feeds stay, so that nothing matches across lines.
 */
final class FoldedText {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;

    /** Characters of words that stand before a marked name: 新股N艾罗, 今日C艾罗. */
    private static final String BEFORE_LISTING_MARK = "股日和与及";

    private final String original;
    private final char[] folded;
    private final int[] origin;

    FoldedText(String original) {
        this.original = original;
        char[] characters = new char[original.length()];
        int[] places = new int[original.length()];
        int length = 0;
        for (int i = 0; i < original.length(); i++) {
            char c = fold(original.charAt(i));
            characters[length] = c;
            places[length] = i;
            length += c != ' ' && c != '-' ? 1 : 0;
        }
        folded = Arrays.copyOf(characters, length);
        origin = Arrays.copyOf(places, length);
    }

    static String fold(String name) {
        return new String(new FoldedText(name).folded);
    }

    char[] characters() {
        return folded;
    }

    /** Where the folded character stood in the original text. */
    int originOf(int index) {
        return origin[index];
    }

    /** The character before this place of the original text, folded; a line feed at its end. */
    char before(int place) {
        return place > 0 ? fold(original.charAt(place - 1)) : '\n';
    }

    char at(int place) {
        return place < original.length() && place >= 0 ? fold(original.charAt(place)) : '\n';
    }

    String original() {
        return original;
    }

    /**
     * Whether spaces and hyphens between these folded characters are of the kind that spelling
     * varies in: beside a Latin letter or between a letter and a digit, but not between two Chinese
     * characters, where a space parts headlines, nor between two digits.
     */
    boolean joins(int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (origin[i] != origin[i - 1] + 1) {
                boolean letter = isLatinLetter(folded[i - 1]) || isLatinLetter(folded[i]);
                if (!letter || end - begin < 4) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether a short name is printed with spaces between all its Chinese characters, as exchanges
     * fill it up to four: {@code 盐 田 港}, {@code 万 科A}.
     */
    boolean isSpacedOut(int begin, int end) {
        int han = 0;
        for (int i = begin; i < end; i++) {
            boolean latin = isLatin(folded[i]);
            han += latin ? 0 : 1;
            if (i > begin && !latin && origin[i] == origin[i - 1] + 1) {
                return false;
            }
        }
        return han == 3 || (han == 2 && isLatinLetter(folded[end - 1]));
    }

    /** Whether XD, XR, DR, N or C stands right before this folded character. */
    boolean isBehindExMark(int begin) {
        char last = at(begin, -1);
        char before = at(begin, -2);
        boolean two =
                (before == 'x' && (last == 'd' || last == 'r')) || (before == 'd' && last == 'r');
        return two ? !isLatin(at(begin, -3)) : (last == 'n' || last == 'c') && !isLatin(before);
    }

    /**
     * Whether N or C stands right before this folded character, not at the end of a word (维生素C).
     */
    boolean isBehindListingMark(int begin) {
        char mark = at(begin, -1);
        char before = at(begin, -2);
        boolean word = Sentences.isHan(before) && BEFORE_LISTING_MARK.indexOf(before) < 0;
        return (mark == 'n' || mark == 'c')
                && Character.isUpperCase(original.charAt(origin[begin - 1]))
                && origin[begin] == origin[begin - 1] + 1
                && !isLatin(before)
                && !word;
    }

    /** Whether ST or *ST stands right before this folded character. */
    boolean isBehindSt(int begin) {
        char third = at(begin, -3);
        return at(begin, -1) == 't' && at(begin, -2) == 's' && (third == 's' || !isLatin(third));
    }

    private char at(int index, int step) {
        return index + step >= 0 ? folded[index + step] : '\n';
    }

    static boolean isLatinLetter(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return isLatinLetter(c) || isDigit(c);
    }

    private static char fold(char c) {
        if (Sentences.isHan(c)) {
            return c;
        }
        // The automaton's arrays end one short of the last character that there is.
        if (c == Character.MAX_VALUE) {
            return '\uFFFD';
        }
        char narrow = Width.narrow(c);
        if (narrow >= FULL_WIDTH_FIRST && narrow <= FULL_WIDTH_LAST) {
            narrow = (char) (narrow - FULL_WIDTH_FIRST + '!');
        }
        // Hyphens that are no minus sign: U+2010 hyphen to U+2013 en dash.
        if (narrow >= 0x2010 && narrow <= 0x2013) {
            return '-';
        }
        return narrow == '\t' ? ' ' : Character.toLowerCase(narrow);
    }
}
