package io.conceptpulse.function;

import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.fixture.OneInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SumCountsTest {

    private static final long PACE = 1_000;

    private final OneInput<String, CountDelta, Count> counts =
            new OneInput<>(() -> new SumCounts(PACE), SumCounts::key, String.class);

    @AfterEach
    void close() throws Exception {
        counts.close();
    }

    @Test
    void statesTheTotalOncePerPace() throws Exception {
        counts.put(new CountDelta("news", Outcome.IN, 2));
        counts.put(new CountDelta("news", Outcome.IN, 3));
        assertThat(counts.out()).isEmpty();
        counts.pass(PACE);
        assertThat(counts.out()).containsExactly(new Count("news", Outcome.IN, 5));
    }

    @Test
    void saysNothingWhileNothingChanges() throws Exception {
        counts.put(new CountDelta("news", Outcome.IN, 2));
        counts.pass(PACE);
        counts.pass(10 * PACE);
        assertThat(counts.out()).hasSize(1);
        assertThat(counts.timers()).isZero();
    }

    @Test
    void topicsAndOutcomesAreCountedApart() throws Exception {
        counts.put(new CountDelta("my news", Outcome.IN, 1));
        counts.put(new CountDelta("my news", Outcome.DEAD, 2));
        counts.put(new CountDelta("ticks", Outcome.IN, 3));
        counts.pass(PACE);
        assertThat(counts.out())
                .containsExactlyInAnyOrder(
                        new Count("my news", Outcome.IN, 1),
                        new Count("my news", Outcome.DEAD, 2),
                        new Count("ticks", Outcome.IN, 3));
    }

    @Test
    void goesOnCountingAfterARestore() throws Exception {
        counts.put(new CountDelta("news", Outcome.IN, 2));
        counts.restart();
        counts.put(new CountDelta("news", Outcome.IN, 3));
        counts.pass(PACE);
        assertThat(counts.out()).containsExactly(new Count("news", Outcome.IN, 5));
    }
}
