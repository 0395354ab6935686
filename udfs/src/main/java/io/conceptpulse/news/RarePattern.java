package io.conceptpulse.news;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that few texts hold. Looking for the words without which it cannot match is some ten
 * times faster than running it, and decides nearly always.
 */
final class RarePattern {

    private final Pattern pattern;
    private final String[] words;

    /**
     * @param words each match holds at least one of these; parted by spaces
     */
    RarePattern(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words.split(" ");
    }

    /** Where its first match begins, or −1. */
    int indexIn(String text) {
        if (!isPossibleIn(text)) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    /** The text without its matches; the same instance where there are none. */
    Traced removeFrom(Traced source) {
        String text = source.text();
        if (!isPossibleIn(text)) {
            return source;
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return source;
        }
        Traced.Builder rest = new Traced.Builder(source);
        int kept = 0;
        do {
            rest.keep(kept, matcher.start());
            kept = matcher.end();
        } while (matcher.find());
        return rest.keep(kept, text.length()).build();
    }

    private boolean isPossibleIn(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
