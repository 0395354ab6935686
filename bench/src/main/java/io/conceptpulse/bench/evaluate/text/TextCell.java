package io.conceptpulse.bench.evaluate.text;

import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;

/**
 * A text of which nobody says what of it is a headline. It is cleaned as the body of an article
 * without one, bylines and notices removed; then all of it is one text, so that all of it counts.
 */
public final class TextCell {

    /** {@link NewsCleaner} cuts a first sentence here, give or take a surrogate and a space. */
    private static final int LONGEST_TITLE = 98;

    private TextCell() {}

    /** The whole text as title, which knows where in the cell it stood; the body is empty. */
    public static CleanText clean(String cell) {
        CleanText parts = NewsCleaner.clean("", cell);
        // A line break keeps sentences apart, but a sentence that was cut is put together again.
        return parts.inOne(parts.title().length() < LONGEST_TITLE ? "\n" : "");
    }
}
