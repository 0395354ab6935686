package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.NewsCleaner;

import java.util.OptionalInt;

/**
 * Finds places of a cleaned text in the original. The cleaner keeps no offsets, so the two are
 * {@linkplain Alignment aligned}. A place is told only where the letters of the name stand there.
 */
final class Places {

    /** Letters that the cleaner takes out of the inside of a name: those of a betting site. */
    private static final int LONGEST_CUT_INSIDE = 6;

    private final String text;
    private final Decoded decoded;
    private final Letters original;
    private final Letters cleaned;
    private final Alignment alignment;

    Places(String original, String cleaned) {
        this.text = cleaned;
        this.decoded = Decoded.of(original);
        this.original = new Letters(decoded.text());
        this.cleaned = new Letters(cleaned);
        this.alignment = new Alignment(this.original, this.cleaned);
    }

    /**
     * Where the hit begins in the original, in UTF-16 units; where it begins with an entity, that
     * of the entity. Empty where the original has no such place, or it cannot be told.
     */
    OptionalInt of(Hit hit) {
        int first = cleaned.indexOf(hit.offset());
        int last = cleaned.indexOf(hit.offset() + hit.length() - 1);
        if (first < 0 || last < 0) {
            return OptionalInt.empty();
        }
        int begin = alignment.of(first);
        int end = alignment.of(last);
        for (int i = first; i <= last; i++) {
            if (alignment.of(i) < 0) {
                return OptionalInt.empty();
            }
        }
        // The matcher takes 360 for no part of 3600.
        if (original.isInsideWord(begin, -1) || original.isInsideWord(end, 1)) {
            return OptionalInt.empty();
        }
        int inside = end - begin - (last - first);
        if (inside > 0 && (inside > LONGEST_CUT_INSIDE || !isCleanedTo(hit, begin, end))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(decoded.originOf(original.originOf(begin)));
    }

    private boolean isCleanedTo(Hit hit, int begin, int end) {
        String piece =
                decoded.text().substring(original.originOf(begin), original.originOf(end) + 1);
        return NewsCleaner.clean(piece, "")
                .title()
                .equals(text.substring(hit.offset(), hit.offset() + hit.length()));
    }
}
