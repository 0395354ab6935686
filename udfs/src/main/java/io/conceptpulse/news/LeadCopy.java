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
    static int milli(String left, String right) {
        if (Math.min(left.length(), right.length()) <= LEAST_GRAMS) {
            return 0;
        }
        int[] a = new Wording(left).grams();
        int[] b = new Wording(right).grams();
        int smaller = Math.min(a.length, b.length);
        if (smaller < LEAST_GRAMS) {
            return 0;
        }
        int milli = Wording.shared(a, b).length * 1000 / smaller;
        return milli >= LEAST_MILLI ? milli : 0;
    }
}
