package io.conceptpulse.bench.evaluate.spike;

import io.conceptpulse.bench.evaluate.spike.CountDetector.Verdict;
import io.conceptpulse.spike.Baseline;
import io.conceptpulse.spike.SpikeRules;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CountDetectorTest {

    private static final long BIN = Baseline.BIN_MILLIS;
    private static final long START = 4_000_000 * BIN;
    private static final long HALF_HOUR = 6 * BIN;
    private static final SpikeRules RULES = new SpikeRules(5, 3, 3, 1.5, HALF_HOUR, HALF_HOUR);

    private final CountDetector detector = new CountDetector(RULES);

    @Test
    void anAlertOpensOnceAtTheEndOfTheBinThatBreaksOut() {
        // Ten half-lives, after which the baseline knows the pace.
        List<Integer> counts = flat(1, 3000);
        counts.set(2900, 40);
        counts.set(2901, 60);
        assertThat(opened(counts)).containsExactly(2900);
    }

    @Test
    void withoutABaselineFiveMentionsAreABreakout() {
        assertThat(detector.take(START, 4).opens()).isFalse();
        assertThat(detector.take(START + BIN, 1).opens()).isTrue();
    }

    @Test
    void anAlertThatHasClosedOpensAgainAfterItHasCooledDown() {
        List<Integer> counts = flat(0, 1000);
        counts.set(100, 50);
        counts.set(200, 50);
        assertThat(opened(counts)).containsExactly(100, 200);
    }

    @Test
    void theScoreIsThatOfTheLoudestWindowOverTheBinsThatHaveLeftAllOfThem() {
        for (int i = 0; i < 100; i++) {
            detector.take(START + i * BIN, 10);
        }
        Verdict verdict = detector.take(START + 100 * BIN, 70);
        // Of rows 0 to 100 the last 48 are in the longest window, and 0 to 52 in the baseline.
        Baseline baseline = Baseline.NEW;
        for (int i = 0; i <= 52; i++) {
            baseline = baseline.close(START + i * BIN, 10);
        }
        double loudest =
                Math.max(
                        baseline.score(90, 3),
                        Math.max(baseline.score(180, 12), baseline.score(540, 48)));
        assertThat(verdict.score()).isCloseTo(loudest, within(1e-12));
    }

    @Test
    void whatComesLaterChangesNothingThatWasSaid() {
        Random random = new Random(7);
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            counts.add(random.nextInt(100) == 0 ? random.nextInt(80) : random.nextInt(4));
        }
        List<Verdict> all = verdicts(counts);
        assertThat(verdicts(counts.subList(0, 1000))).isEqualTo(all.subList(0, 1000));
    }

    @Test
    void binsThatAreLeftOutAreEmpty() {
        List<Integer> counts = flat(0, 300);
        counts.set(0, 3);
        counts.set(250, 9);
        counts.set(299, 2);
        CountDetector gaps = new CountDetector(RULES);
        gaps.take(START, 3);
        gaps.take(START + 250 * BIN, 9);
        assertThat(gaps.take(START + 299 * BIN, 2)).isEqualTo(verdicts(counts).get(299));
    }

    @Test
    void countsOfOneBinAddUp() {
        detector.take(START, 2);
        assertThat(detector.take(START + BIN - 1, 3).opens()).isTrue();
        assertThat(detector.isPast(START)).isFalse();
        assertThat(detector.isPast(START - 1)).isTrue();
    }

    private static List<Integer> flat(int count, int bins) {
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            counts.add(count);
        }
        return counts;
    }

    /** The alerts of a series after its first hours, in which there is no baseline. */
    private static List<Integer> opened(List<Integer> counts) {
        List<Verdict> verdicts = verdicts(counts);
        List<Integer> opened = new ArrayList<>();
        for (int i = 60; i < verdicts.size(); i++) {
            if (verdicts.get(i).opens()) {
                opened.add(i);
            }
        }
        return opened;
    }

    private static List<Verdict> verdicts(List<Integer> counts) {
        CountDetector detector = new CountDetector(RULES);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            verdicts.add(detector.take(START + i * BIN, counts.get(i)));
        }
        return verdicts;
    }
}
