package io.conceptpulse.bench.evaluate.mention;

import java.util.Comparator;

/**
 * A target at a place of the original text.
 *
 * @param id of the board, or symbol of the stock
 * @param offset first character, in UTF-16 units
 */
record Found(String id, int offset) {

    static final Comparator<Found> IN_ORDER =
            Comparator.comparingInt(Found::offset).thenComparing(Found::id);

    @Override
    public String toString() {
        return id + "@" + offset;
    }
}
