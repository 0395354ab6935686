package io.conceptpulse.news;

import java.util.regex.Pattern;

/**
 * A pattern that few texts hold. Looking for the words without which it cannot match is some ten
 * times faster than running it, and decides nearly always.
 */
public final class Cue {

    private final Pattern pattern;

    /** The set of the first characters of the words. */
    private final long[] first = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private final String[] words;
    private final boolean areCharacters;

    /**
     * @param needed each match holds at least one of these words, parted by spaces; of one
     *     character each where there are none
     */
    public Cue(String pattern, String needed) {
        this(Pattern.compile(pattern), needed);
    }

    /** The same of a compiled pattern. */
    public Cue(Pattern pattern, String needed) {
        this.pattern = pattern;
        areCharacters = needed.indexOf(' ') < 0;
        words = needed.split(areCharacters ? "" : " ");
        for (String word : words) {
            char c = word.charAt(0);
            first[c / Long.SIZE] |= 1L << c;
        }
    }

    public Pattern pattern() {
        return pattern;
    }

    public boolean isIn(String text) {
        return mayBeIn(text, 0, text.length()) && pattern.matcher(text).find();
    }

    /**
     * Whether a match begins at the beginning of a piece of the text, of which nothing else is
     * seen.
     */
    public boolean begins(String text, Sentences.Span piece) {
        return mayBeIn(text, piece.start(), piece.end())
                && pattern.matcher(text).region(piece.start(), piece.end()).lookingAt();
    }

    private boolean mayBeIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((first[c / Long.SIZE] >>> c & 1) != 0 && isWordAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWordAt(String text, int at) {
        if (areCharacters) {
            return true;
        }
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
