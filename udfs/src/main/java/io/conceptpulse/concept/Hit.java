package io.conceptpulse.concept;

/**
 * One place at which a text names a target.
 *
 * @param target id of the board, or symbol of the stock
 * @param kind what the target is
 * @param inTitle whether the offset counts in the title; else in the body
 * @param offset first character, in UTF-16 units of the cleaned text
 * @param length characters
 */
public record Hit(String target, Kind kind, boolean inTitle, int offset, int length) {

    /** What a target is. */
    public enum Kind {
        CONCEPT,
        STOCK
    }
}
