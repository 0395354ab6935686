package io.conceptpulse.function;

import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.fixture.OneInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Seen through the simplest function that keeps a pace. */
class PaceTest {

    private final OneInput<String, CountDelta, Count> paced =
            new OneInput<>(() -> new SumCounts(1_000), SumCounts::key, String.class);

    @AfterEach
    void close() throws Exception {
        paced.close();
    }

    @Test
    void whateverTheMomentTimersFallOnMultiplesOfThePace() throws Exception {
        paced.pass(1_999);
        paced.put(CountDelta.one("news", Outcome.IN));
        paced.put(CountDelta.one("ticks", Outcome.IN));
        assertThat(paced.out()).isEmpty();
        paced.pass(1);
        assertThat(paced.out()).hasSize(2);
    }

    @Test
    void atAMultipleTheNextOneIsMeant() throws Exception {
        paced.pass(1_000);
        paced.put(CountDelta.one("news", Outcome.IN));
        paced.pass(999);
        assertThat(paced.out()).isEmpty();
        paced.pass(1);
        assertThat(paced.out()).hasSize(1);
    }
}
