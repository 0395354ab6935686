package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Width;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds places of a cleaned text in the original. The cleaner keeps no offsets, so this goes by the
 * characters: a name is looked for behind the name before it, with as much of the cleaned text
 * around it as the original has too. Where the same name stands in a piece that was removed as
 * well, with the same characters around it, the first of them is taken.
 */
final class Places {

    /** Characters of context on each side, tried in this order. */
    private static final int[] CONTEXTS = {16, 6, 2, 0};

    /** What the cleaner takes out of or makes of the inside of a name. */
    private static final String BETWEEN = "(?:[\\s\\p{Cf}\\p{Cc}]|&nbsp;|<[^<>]{0,100}>){0,20}";

    private final String original;
    private final String cleaned;
    private int searchFrom;
    private int lastOffset = -1;
    private int lastPlace;

    Places(String original, String cleaned) {
        this.original = Width.narrow(original);
        this.cleaned = cleaned;
    }

    /**
     * Where the hit begins in the original, in UTF-16 units. To be asked of hits in text order;
     * several may stand in one place.
     */
    int of(Hit hit) {
        if (hit.offset() != lastOffset) {
            lastOffset = hit.offset();
            lastPlace = find(hit.offset(), hit.offset() + hit.length());
            searchFrom = Math.min(original.length(), lastPlace + 1);
        }
        return lastPlace;
    }

    private int find(int start, int end) {
        for (int context : CONTEXTS) {
            int from = Math.max(0, start - context);
            int to = Math.min(cleaned.length(), end + context);
            int before = start - from;
            int found =
                    original.indexOf(cleaned.substring(from, to), Math.max(0, searchFrom - before));
            if (found >= 0) {
                return found + before;
            }
        }
        Matcher loose = loose(cleaned.substring(start, end)).matcher(original);
        return loose.find(searchFrom) ? loose.start() : searchFrom;
    }

    private static Pattern loose(String surface) {
        StringBuilder pattern = new StringBuilder();
        surface.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(
                        c -> {
                            pattern.append(pattern.isEmpty() ? "" : BETWEEN);
                            pattern.append(
                                    c == '&' ? "&(?:amp;)?" : Pattern.quote(Character.toString(c)));
                        });
        return Pattern.compile(pattern.toString());
    }
}
