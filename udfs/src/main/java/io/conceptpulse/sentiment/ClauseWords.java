package io.conceptpulse.sentiment;

import io.conceptpulse.sentiment.Lexicon.Entry;
import io.conceptpulse.sentiment.Lexicon.Kind;

import java.util.ArrayList;
import java.util.List;

/** The words of a clause by their places. */
final class ClauseWords {

    private static final char OTHER = '于';

    private final Entry[] words;

    /**
     * @param words the entry of each, or null where the lexicon has none
     */
    ClauseWords(Entry[] words) {
        this.words = words;
    }

    int size() {
        return words.length;
    }

    /** Those that the lexicon has, in order. */
    List<Entry> known() {
        List<Entry> known = new ArrayList<>();
        for (Entry word : words) {
            if (word != null) {
                known.add(word);
            }
        }
        return known;
    }

    /** Whether the lexicon has it. */
    boolean has(int i) {
        return words[i] != null;
    }

    boolean has(Kind kind) {
        for (int i = 0; i < words.length; i++) {
            if (is(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of something of which less is better: a bad quantity, or a bad word. */
    boolean hasTrouble() {
        for (int i = 0; i < words.length; i++) {
            boolean bad = is(i, Kind.BAD) || is(i, Kind.TONE) && milli(i) < 0;
            // 低于 and 低于预期 are bad words themselves; what is less stands beside them.
            if (bad && !Expectation.ANY.isIn(term(i)) && term(i).indexOf(OTHER) < 0) {
                return true;
            }
        }
        return false;
    }

    String term(int i) {
        return words[i].term();
    }

    int milli(int i) {
        return words[i].milli();
    }

    boolean is(int i, Kind kind) {
        return words[i] != null && words[i].kind() == kind;
    }

    boolean isQuantity(int i) {
        return is(i, Kind.GOOD) || is(i, Kind.BAD);
    }

    /** Whether it is a tone by itself, or a direction. */
    boolean isPart(int i) {
        return is(i, Kind.UP) || is(i, Kind.DOWN) || isTone(i);
    }

    boolean isTone(int i) {
        return (is(i, Kind.TONE) || is(i, Kind.TURN)) && milli(i) != 0;
    }
}
