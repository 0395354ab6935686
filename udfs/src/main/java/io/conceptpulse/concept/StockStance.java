package io.conceptpulse.concept;

/**
 * That a sentence says of a stock that it belongs to a board, or does not.
 *
 * @param stock symbol
 * @param board id of the board
 * @param stance who says it, and which way
 * @param quote the sentence
 * @param inTitle whether it stands in the title
 * @param offset its first character in the cleaned title or body
 */
public record StockStance(
        String stock, String board, Stance stance, String quote, boolean inTitle, int offset) {}
