package io.conceptpulse.bench.train.story;

import io.conceptpulse.news.StoryModel;
import org.junit.jupiter.api.Test;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class BoostedTreesTest {

    private static final long SEED = 7;

    @Test
    void learnsARuleOfTwoMeasuresAndPassesOverNoise() {
        Random random = new Random(SEED);
        int[][] rows = new int[2_000][];
        boolean[] same = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.ints(4, 0, 1_000).toArray();
            same[i] = rows[i][1] > 400 && rows[i][3] > 300;
        }
        StoryModel model = BoostedTrees.fit(rows, same, 500);

        assertThat(model.milli(new int[] {0, 700, 0, 700})).isGreaterThan(950);
        assertThat(model.milli(new int[] {999, 200, 999, 700})).isLessThan(50);
        assertThat(model.milli(new int[] {999, 700, 999, 100})).isLessThan(50);
        assertThat(model).usingRecursiveComparison().isEqualTo(BoostedTrees.fit(rows, same, 500));
    }

    @Test
    void cutsWhereF1IsBest() {
        int[] milli = {900, 800, 700, 600, 500, 0};
        boolean[] same = {true, false, true, true, false, true};

        // From 600 on: three of four found are right, one of four is missed.
        assertThat(Threshold.cut(milli, same, 0))
                .isEqualTo(new Threshold.Cut(600, 0.75, 0.75, 0.75));
        assertThat(Threshold.cut(milli, same, 0.95))
                .isEqualTo(new Threshold.Cut(900, 1, 0.25, 0.4));
        assertThat(Threshold.cut(new int[] {5}, new boolean[1], 0.95).f1()).isZero();
    }
}
