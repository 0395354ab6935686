package io.conceptpulse.spike;

import org.junit.jupiter.api.Test;

import static io.conceptpulse.spike.Baseline.BIN_MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BaselineTest {

    private static final int BINS_OF_DAY = 288;

    @Test
    void aBinIsFiveMinutes() {
        assertThat(Baseline.binOf(BIN_MILLIS + 1)).isEqualTo(BIN_MILLIS);
        assertThat(Baseline.binOf(BIN_MILLIS)).isEqualTo(BIN_MILLIS);
        assertThat(Baseline.binOf(-1)).isEqualTo(-BIN_MILLIS);
    }

    @Test
    void whatHappenedADayAgoWeighsHalf() {
        Baseline burst = Baseline.NEW.close(0, 100);
        Baseline dayAfter = burst.closeEmptyUntil((BINS_OF_DAY + 1) * BIN_MILLIS);
        assertThat(dayAfter.mean()).isCloseTo(burst.mean() / 2, within(1e-12));
    }

    @Test
    void aSteadyBoardIsExpectedToGoOn() {
        Baseline steady = Baseline.NEW;
        for (int bin = 0; bin < 10 * BINS_OF_DAY; bin++) {
            steady = steady.close(bin * BIN_MILLIS, 2);
        }
        assertThat(steady.expected(3)).isCloseTo(6, within(0.01));
        assertThat(steady.score(6, 3)).isCloseTo(0, within(0.01));
    }

    @Test
    void binsWithoutAStoryCountAlthoughNobodyClosesThem() {
        Baseline skipped = Baseline.NEW.close(0, 5).close(4 * BIN_MILLIS, 5);
        Baseline closed =
                Baseline.NEW
                        .close(0, 5)
                        .close(BIN_MILLIS, 0)
                        .close(2 * BIN_MILLIS, 0)
                        .close(3 * BIN_MILLIS, 0)
                        .close(4 * BIN_MILLIS, 5);
        assertThat(skipped).isEqualTo(closed);
    }

    @Test
    void itBeginsWithTheFirstStory() {
        assertThat(Baseline.NEW.closeEmptyUntil(1_000 * BIN_MILLIS)).isEqualTo(Baseline.NEW);
    }

    @Test
    void timeThatGoesBackChangesNothing() {
        Baseline known = Baseline.NEW.close(10 * BIN_MILLIS, 5);
        assertThat(known.closeEmptyUntil(3 * BIN_MILLIS)).isEqualTo(known);
    }

    @Test
    void aJumpOfAThousandYearsIsAnsweredAtOnce() {
        Baseline faded =
                Baseline.NEW.close(0, 1_000).closeEmptyUntil(105_120_000L * BIN_MILLIS * 10);
        assertThat(faded.mean()).isCloseTo(0, within(1e-5));
    }

    @Test
    void theDeviationIsNeverBelowOneStoryNorBelowThatOfAPoissonCount() {
        assertThat(Baseline.NEW.deviation(48)).isEqualTo(1);
        assertThat(new Baseline(4, 0, 0).deviation(9)).isEqualTo(6);
        assertThat(new Baseline(4, 16, 0).deviation(9)).isEqualTo(12);
    }
}
