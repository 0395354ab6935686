package io.conceptpulse.market;

/**
 * What a set of stocks adds to each of a number of boards, as integers in one array: {@link
 * #STRIDE} figures a board. Sums commute, so they agree to the last digit whatever the order and
 * the partition.
 */
public final class BoardSums {

    /** Sum of returns over the previous close, in 1e-9. */
    public static final int RETURN = 0;

    /** Fen traded in the session so far. */
    public static final int TURNOVER = 1;

    public static final int PRICED = 2;
    public static final int ADVANCERS = 3;
    public static final int DECLINERS = 4;
    public static final int LIMIT_UPS = 5;
    public static final int LIMIT_DOWNS = 6;
    public static final int BROKEN = 7;

    /** Figures a board. */
    public static final int STRIDE = 8;

    private BoardSums() {}

    /** Adds a stock's last snapshot of the session to a board. */
    public static void add(long[] sums, int board, Tick tick, LimitState limit) {
        int base = board * STRIDE;
        long change = ConceptIndex.returnE9(tick.last(), tick.prevClose());
        sums[base + RETURN] += change;
        sums[base + TURNOVER] += tick.amount();
        sums[base + PRICED]++;
        if (tick.last() > 0) {
            sums[base + ADVANCERS] += tick.last() > tick.prevClose() ? 1 : 0;
            sums[base + DECLINERS] += tick.last() < tick.prevClose() ? 1 : 0;
        }
        switch (limit) {
            case UP -> sums[base + LIMIT_UPS]++;
            case DOWN -> sums[base + LIMIT_DOWNS]++;
            case BROKEN -> sums[base + BROKEN]++;
            case NONE -> {}
        }
    }

    /** Adds one board's figures of a source to a target. */
    public static void merge(long[] target, int targetBoard, long[] source, int sourceBoard) {
        for (int i = 0; i < STRIDE; i++) {
            target[targetBoard * STRIDE + i] += source[sourceBoard * STRIDE + i];
        }
    }
}
