package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StorySketchTest {

    private static final long SEED = 20_240_216;

    @Test
    void anEmptyFingerprintSharesNothing() {
        assertThat(StorySketch.bands(new StoryFingerprint(new int[0]))).isEmpty();
    }

    @Test
    void equalFingerprintsShareEveryKey() {
        int[] grams = {3, 5, 8};
        assertThat(StorySketch.bands(new StoryFingerprint(grams)))
                .isEqualTo(StorySketch.bands(new StoryFingerprint(grams.clone())));
    }

    @Test
    void theKeysAreFrozenBecauseStateIsFiledUnderThem() {
        assertThat(Arrays.hashCode(StorySketch.bands(new StoryFingerprint(new int[] {3, 5, 8}))))
                .isEqualTo(784_222_608);
    }

    @Test
    void sharesAKeyAsOftenAsTheFormulaSays() {
        Random random = new Random(SEED);
        for (int shared : new int[] {12, 20, 30}) {
            int pairs = 2_000;
            int found = 0;
            for (int i = 0; i < pairs; i++) {
                found += shareAKey(random, shared, 30 - shared) ? 1 : 0;
            }
            double similarity = shared / (2.0 * 30 - shared);
            double expected = 1 - Math.pow(1 - similarity * similarity, 24);
            assertThat((double) found / pairs)
                    .as("seed %d, similarity %.2f", SEED, similarity)
                    .isCloseTo(expected, within(0.04));
        }
    }

    private static boolean shareAKey(Random random, int shared, int own) {
        int[] common = random.ints(shared).toArray();
        Set<Integer> left = keys(random, common, own);
        left.retainAll(keys(random, common, own));
        return !left.isEmpty();
    }

    private static Set<Integer> keys(Random random, int[] common, int own) {
        int[] grams = Arrays.copyOf(common, common.length + own);
        for (int i = common.length; i < grams.length; i++) {
            grams[i] = random.nextInt();
        }
        Arrays.sort(grams);
        Set<Integer> keys = new HashSet<>();
        for (int key : StorySketch.bands(new StoryFingerprint(grams))) {
            keys.add(key);
        }
        return keys;
    }
}
