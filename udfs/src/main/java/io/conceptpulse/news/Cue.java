package io.conceptpulse.news;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A pattern that few texts hold. Looking for the characters without which it cannot match is some
 * ten times faster than running it, and decides nearly always.
 */
public final class Cue {

    private final Pattern pattern;
    private final BitSet needed = new BitSet();

    /**
     * @param needed each match holds at least one of these characters
     */
    public Cue(String pattern, String needed) {
        this.pattern = Pattern.compile(pattern);
        needed.chars().forEach(this.needed::set);
    }

    public Pattern pattern() {
        return pattern;
    }

    public boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needed.get(text.charAt(i))) {
                return pattern.matcher(text).find();
            }
        }
        return false;
    }
}
