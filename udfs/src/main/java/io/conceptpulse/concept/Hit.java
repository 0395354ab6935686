package io.conceptpulse.concept;

/**
 * One place at which a text names a target.
 *
 * @param target id of the board, or symbol of the stock
 * @param kind what the target is
 * @param inTitle whether the offset counts in the title; else in the body
 * @param offset first character, in UTF-16 units of the cleaned text
 * @param length characters
 * @param confidence 1 where the name or code is the target's own; {@link #BY_OTHER_NAME} where it
 *     is one that a stock had before, that its parent has, or that is cut short
 */
public record Hit(
        String target, Kind kind, boolean inTitle, int offset, int length, double confidence) {

    /** Confidence of a hit by another name than the one that the stock has today. */
    public static final double BY_OTHER_NAME = 0.8;

    /** What a target is. */
    public enum Kind {
        CONCEPT,
        STOCK
    }

    /** A hit by the target's own name. */
    public Hit(String target, Kind kind, boolean inTitle, int offset, int length) {
        this(target, kind, inTitle, offset, length, 1);
    }
}
