package io.conceptpulse.news;

/**
 * Short keys that similar fingerprints share: banded MinHash (Broder 1997; Leskovec, Rajaraman,
 * Ullman, Mining of Massive Datasets, ch. 3). Articles are compared only with those that share a
 * key, so the cost of an article does not grow with the history.
 *
 * <p>With 24 bands of 2 rows two fingerprints of Jaccard similarity s share a key with probability
 * 1 − (1 − s²)²⁴: 0.89 at 0.3, 0.98 at 0.4, 0.999 at 0.5.
 */
public final class StorySketch {

    private static final int BANDS = 24;
    private static final int ROWS = 2;

    /** Similarity from which two articles tell one story. */
    public static final double SAME_STORY = StoryFingerprint.SAME_STORY;

    private StorySketch() {}

    /** The keys of a fingerprint; none for an empty one. */
    public static int[] bands(StoryFingerprint fingerprint) {
        if (fingerprint.grams().length == 0) {
            return new int[0];
        }
        int[] keys = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int key = band;
            for (int row = 0; row < ROWS; row++) {
                key = 31 * key + minimum(fingerprint.grams(), band * ROWS + row);
            }
            keys[band] = key;
        }
        return keys;
    }

    private static int minimum(int[] grams, int permutation) {
        int smallest = Integer.MAX_VALUE;
        for (int gram : grams) {
            smallest = Math.min(smallest, scramble(gram ^ scramble(permutation + 1)));
        }
        return smallest;
    }

    /**
     * The finalizer of MurmurHash3 (Appleby): every bit of the input moves every bit of the output.
     */
    private static int scramble(int value) {
        int x = value;
        x ^= x >>> 16;
        x *= 0x85ebca6b;
        x ^= x >>> 13;
        x *= 0xc2b2ae35;
        x ^= x >>> 16;
        return x;
    }
}
