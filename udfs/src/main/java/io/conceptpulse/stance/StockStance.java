package io.conceptpulse.stance;

/**
 * That a sentence says of a stock that it belongs to a board, or does not.
 *
 * @param stock symbol
 * @param board id of the board
 * @param stance who says it, and which way
 * @param marginal whether the company says in the same breath that it is little or not there yet:
 *     占比极低, 尚未形成收入, 拟布局; only where it is {@link Stance#CONFIRMED}
 * @param quote the sentence, at most {@value #LONGEST_QUOTE} characters of it
 * @param inTitle whether it stands in the title
 * @param offset its first character in the cleaned title or body
 */
public record StockStance(
        String stock,
        String board,
        Stance stance,
        boolean marginal,
        String quote,
        boolean inTitle,
        int offset) {

    /** Longer sentences are cut around the name of the board. */
    public static final int LONGEST_QUOTE = 200;

    public StockStance {
        if (marginal && stance != Stance.CONFIRMED) {
            throw new IllegalArgumentException("only what is confirmed can be marginal: " + stance);
        }
    }

    /** Of two on the same stock and board, the one that holds: the first of the weightier. */
    static StockStance weightier(StockStance first, StockStance second) {
        return second.weight() > first.weight() ? second : first;
    }

    private int weight() {
        return stance.ordinal() * 2 + (marginal ? 1 : 0);
    }
}
