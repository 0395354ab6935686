package io.conceptpulse.news;

/**
 * Whether two leads are copies of each other: nearly all of the shorter one stands in the longer.
 * There are no labelled pairs of leads to learn from, so that the bar is set high: the leads of two
 * market wraps differ in their figures by more than this lets pass.
 */
final class LeadCopy {

    private static final int LEAST_GRAMS = 14;
    private static final int LEAST_MILLI = 800;

    private LeadCopy() {}

    /** Containment of character bigrams in thousandths where it says copy, else 0. */
    static int milli(Wording left, Wording right) {
        int fewer = Math.min(left.grams().length, right.grams().length);
        int shared = Wording.shared(left.grams(), right.grams());
        return isCopy(shared, fewer) ? 1000 * shared / fewer : 0;
    }

    /**
     * @param shared bigrams
     * @param fewer bigrams of the lead that has fewer
     */
    static boolean isCopy(int shared, int fewer) {
        return fewer >= LEAST_GRAMS && 1000 * shared / fewer >= LEAST_MILLI;
    }
}
