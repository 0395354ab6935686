package io.conceptpulse.news;

import java.util.Arrays;
import java.util.stream.IntStream;

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
        IntStream lead = sample(fingerprint.lead(), OF_LEAD).map(gram -> gram ^ LEAD_MARK);
        return IntStream.concat(sample(fingerprint.headline(), OF_HEADLINE), lead)
                .distinct()
                .toArray();
    }

    private static IntStream sample(String text, int most) {
        int[] grams = Wording.grams(text.replace(" ", ""));
        long[] scrambled = new long[grams.length];
        for (int i = 0; i < grams.length; i++) {
            scrambled[i] = (long) scramble(grams[i]) << Integer.SIZE | grams[i] & LOW;
        }
        Arrays.sort(scrambled);
        return Arrays.stream(scrambled).limit(most).mapToInt(each -> (int) each);
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
