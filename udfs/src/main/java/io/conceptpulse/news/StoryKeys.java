package io.conceptpulse.news;

import java.util.Arrays;

/**
 * What an article is filed under, so that it is compared with those alone that share a key: bigrams
 * of its headline and of its lead. Of a longer text a sample, the same in all texts (the bottom-k
 * sketch of Cohen and Kaplan 2007). Their number is bounded, and with it what an article costs.
 *
 * <p>State is filed under these keys: they depend on the text alone and on nothing that is learned.
 */
public final class StoryKeys {

    private static final int OF_HEADLINE = 32;
    private static final int OF_LEAD = 8;

    /** Sets the keys of leads apart from those of headlines, which are two UTF-16 units. */
    private static final int LEAD_MARK = 0x5bd1e995;

    private static final long LOW = 0xffff_ffffL;

    private StoryKeys() {}

    /** The keys of a fingerprint, distinct; none for an empty one. */
    public static int[] of(StoryFingerprint fingerprint) {
        int[] keys = new int[OF_HEADLINE + OF_LEAD];
        int count = 0;
        for (int gram : sample(fingerprint.headline(), OF_HEADLINE)) {
            keys[count++] = gram;
        }
        int ofHeadline = count;
        for (int gram : sample(fingerprint.lead(), OF_LEAD)) {
            int key = gram ^ LEAD_MARK;
            if (!contains(keys, ofHeadline, key)) {
                keys[count++] = key;
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static boolean contains(int[] keys, int count, int key) {
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return true;
            }
        }
        return false;
    }

    private static int[] sample(String text, int most) {
        int[] grams = Wording.grams(text.replace(" ", ""));
        long[] scrambled = new long[grams.length];
        for (int i = 0; i < grams.length; i++) {
            scrambled[i] = (long) scramble(grams[i]) << Integer.SIZE | grams[i] & LOW;
        }
        Arrays.sort(scrambled);
        int[] sample = new int[Math.min(most, grams.length)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (int) scrambled[i];
        }
        return sample;
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
