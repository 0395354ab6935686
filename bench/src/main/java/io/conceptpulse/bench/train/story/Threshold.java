package io.conceptpulse.bench.train.story;

/** Where to cut scores in thousandths. */
public final class Threshold {

    private Threshold() {}

    /**
     * Half of the best F1: where probabilities are right, the F1 of no cut is better (Lipton, Elkan
     * and Naryanaswamy 2014). Of a few thousand pairs it is surer than the cut that happens to be
     * best on them.
     */
    static int halfOfBest(int[] milli, boolean[] same) {
        return (int) Math.rint(1000 * cut(milli, same, 0).f1() / 2);
    }

    /**
     * A cut and what it gives.
     *
     * @param milli the least score that counts as found
     */
    public record Cut(int milli, double precision, double recall, double f1) {}

    /**
     * The cut of the best F1 among those of at least a precision; nothing found, F1 0, where there
     * is none.
     */
    public static Cut cut(int[] milli, boolean[] same, double leastPrecision) {
        int[] right = new int[1001];
        int[] wrong = new int[1001];
        int all = 0;
        for (int i = 0; i < milli.length; i++) {
            (same[i] ? right : wrong)[milli[i]]++;
            all += same[i] ? 1 : 0;
        }
        Cut best = new Cut(1001, Double.NaN, 0, 0);
        int found = 0;
        int rightOnes = 0;
        for (int cut = 1000; cut > 0; cut--) {
            rightOnes += right[cut];
            found += right[cut] + wrong[cut];
            double f1 = 2.0 * rightOnes / (found + all);
            double precision = (double) rightOnes / found;
            if (found > 0 && f1 > best.f1() && precision >= leastPrecision) {
                best = new Cut(cut, precision, (double) rightOnes / all, f1);
            }
        }
        return best;
    }
}
