package io.conceptpulse.bench.evaluate.mention;

import java.util.Comparator;

/**
 * A target at a place of the original text.
 *
 * @param id of the board, or symbol of the stock
 * @param offset first character, in UTF-16 units; {@link #UNKNOWN} where it cannot be told
 */
record Found(String id, int offset) {

    /** The place of a name of which only that it is there is known; behind all others. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    static final Comparator<Found> IN_ORDER =
            Comparator.comparingInt(Found::offset).thenComparing(Found::id);

    @Override
    public String toString() {
        return offset == UNKNOWN ? id : id + "@" + offset;
    }
}
