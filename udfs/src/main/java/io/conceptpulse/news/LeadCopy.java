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
        int smaller = Math.min(left.grams().length, right.grams().length);
        if (smaller < LEAST_GRAMS) {
            return 0;
        }
        if (Wording.sharedAtMost(left, right) * 1000 / smaller < LEAST_MILLI) {
            return 0;
        }
        int milli = Wording.shared(left.grams(), right.grams()) * 1000 / smaller;
        return milli >= LEAST_MILLI ? milli : 0;
    }
}
