package io.conceptpulse.news;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that few texts hold. Looking for the words without which it cannot match is some ten
 * times faster than running it; so it is run only where one of them stands.
 */
final class RarePattern {

    private final Pattern pattern;
    private final String[] words;
    private final int before;

    /**
     * @param words each match holds at least one of these; parted by spaces
     * @param before the first of them begins at most so many characters behind where the match does
     */
    RarePattern(String pattern, String words, int before) {
        this.pattern = Pattern.compile(pattern);
        this.words = words.split(" ");
        this.before = before;
    }

    Pattern pattern() {
        return pattern;
    }

    /** Where its first match begins, or −1. */
    int indexIn(String text) {
        return indexIn(text, start -> true);
    }

    /** Where its first match begins of which that holds, or −1. */
    int indexIn(String text, IntPredicate holds) {
        Search search = new Search(text);
        int from = 0;
        while (search.find(from)) {
            int start = search.matcher.start();
            if (holds.test(start)) {
                return start;
            }
            from = Math.max(start + 1, search.matcher.end());
        }
        return -1;
    }

    /** The text without its matches; the same instance where there are none. */
    Traced removeFrom(Traced source) {
        String text = source.text();
        Search search = new Search(text);
        if (!search.find(0)) {
            return source;
        }
        Traced.Builder rest = new Traced.Builder(source);
        int kept = 0;
        do {
            rest.keep(kept, search.matcher.start());
            kept = search.matcher.end();
        } while (search.find(kept));
        return rest.keep(kept, text.length()).build();
    }

    /** Goes through a text from left to right. */
    private final class Search {

        private final String text;

        /** Where each word stands next; the length of the text where it does not. */
        private final int[] next = new int[words.length];

        private Matcher matcher;

        Search(String text) {
            this.text = text;
            for (int i = 0; i < words.length; i++) {
                next[i] = indexOf(words[i], 0);
            }
        }

        /** Whether there is a match from here on; no place is asked for before the last. */
        boolean find(int from) {
            int at = from;
            for (int word = word(at); word < text.length(); word = word(at)) {
                for (int start = Math.max(at, word - before); start <= word; start++) {
                    if (matches(start)) {
                        return true;
                    }
                }
                at = word + 1;
            }
            return false;
        }

        /** Where the next word begins. */
        private int word(int from) {
            int first = text.length();
            for (int i = 0; i < words.length; i++) {
                if (next[i] < from) {
                    next[i] = indexOf(words[i], from);
                }
                first = Math.min(first, next[i]);
            }
            return first;
        }

        private int indexOf(String word, int from) {
            int index = text.indexOf(word, from);
            return index < 0 ? text.length() : index;
        }

        /** Whether a match begins here, with what stands before it and behind it in view. */
        private boolean matches(int start) {
            if (matcher == null) {
                matcher = pattern.matcher(text).useAnchoringBounds(false);
                matcher.useTransparentBounds(true);
            }
            return matcher.region(start, text.length()).lookingAt();
        }
    }
}
