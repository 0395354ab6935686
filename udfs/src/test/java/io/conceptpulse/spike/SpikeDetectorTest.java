package io.conceptpulse.spike;

import io.conceptpulse.pulse.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

class SpikeDetectorTest {

    private static final long NOW = 100 * HOUR;

    private final SpikeDetector detector = new SpikeDetector(new SpikeRules(3, 2, 3, 1, 0, 0));

    @Test
    void withoutAMentionThereIsNothingToSay() {
        assertThat(detector.judge(NOW, List.of(), Baseline.NEW)).isEmpty();
        assertThat(detector.judge(NOW, stories(1, NOW - 4 * HOUR), Baseline.NEW)).isEmpty();
        assertThat(detector.judge(NOW, stories(1, NOW + 1), Baseline.NEW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, 15", "15, 60", "59, 60", "60, 240", "239, 240"})
    void storiesThatAreMinutesOldLieInTheShortestWindowThatHoldsThem(int old, int window) {
        // An even baseline makes every window but the shortest less surprising.
        Baseline even = new Baseline(0.1, 0.1, 0);
        var found = detector.judge(NOW, stories(4, NOW - old * MINUTE), even).orElseThrow();
        assertThat(found.judgement().minutes()).isEqualTo(window);
    }

    @Test
    void breadthNeedsStoriesAndPublishers() {
        assertThat(breadth(List.of(mention("a"), mention("b"), mention("c")))).isTrue();
        assertThat(breadth(List.of(mention("a"), mention("b")))).isFalse();
        assertThat(
                        breadth(
                                List.of(
                                        mention("a").by("x"),
                                        mention("b").by("x"),
                                        mention("c").by("x"))))
                .isFalse();
        assertThat(
                        breadth(
                                List.of(
                                        mention("a").story("s"),
                                        mention("b").story("s"),
                                        mention("c").story("s"))))
                .isFalse();
    }

    @Test
    void countsAreJudgedLikeAsManyStoriesOfAsManyPublishers() {
        Random random = new Random(20_240_216);
        for (int round = 0; round < 200; round++) {
            int[] newestFirst = new int[50];
            List<Mention> mentions = new ArrayList<>();
            for (int bin = 0; bin < newestFirst.length; bin++) {
                newestFirst[bin] = random.nextInt(20) == 0 ? random.nextInt(4) : 0;
                for (int i = 0; i < newestFirst[bin]; i++) {
                    String id = bin + "-" + i;
                    long at = NOW - bin * Baseline.BIN_MILLIS - MINUTE;
                    mentions.add(mention(id).story(id).by(id).seen(at).get());
                }
            }
            Baseline baseline = new Baseline(random.nextDouble(), random.nextDouble(), 0);

            assertThat(detector.judgeCounts(newestFirst, baseline))
                    .isEqualTo(
                            detector.judge(NOW, mentions, baseline)
                                    .map(SpikeDetector.Finding::judgement));
        }
    }

    @Test
    void aWindowWithBreadthSpeaksBeforeALouderOneWithout() {
        List<Mention> slow = new ArrayList<>(stories(2, NOW - HOUR - MINUTE));
        slow.add(mention("last").seen(NOW).get());
        Baseline busy = new Baseline(0.02, 0.02, 0);
        var judgement = detector.judge(NOW, slow, busy).orElseThrow().judgement();
        assertThat(judgement.breadthReached()).isTrue();
        assertThat(judgement.minutes()).isEqualTo(240);
    }

    private boolean breadth(List<io.conceptpulse.fixture.Mentions> mentions) {
        return detector.judge(
                        NOW, mentions.stream().map(m -> m.seen(NOW).get()).toList(), Baseline.NEW)
                .orElseThrow()
                .judgement()
                .breadthReached();
    }

    private static List<Mention> stories(int count, long seen) {
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(mention("a" + i).seen(seen).get());
        }
        return all;
    }
}
