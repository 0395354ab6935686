package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DiskSpaceTest {

    private static final LoadSize SESSION =
            new LoadSize(1, 5_400, 400, 10, LoadSize.session(5_400), 5_000);

    @Test
    void aSessionNeedsSomeGigabytesAndMoreToBeVerified() {
        assertThat(DiskSpace.needed(SESSION, false)).isBetween(4_000_000_000L, 8_000_000_000L);
        assertThat(DiskSpace.needed(SESSION, true)).isBetween(10_000_000_000L, 16_000_000_000L);
    }

    @Test
    void theLimitsOfTheLoadAreToldByOption() {
        assertThatThrownBy(() -> new LoadSize(1, 5_401, 400, 10, 100, 300))
                .isInstanceOf(Problem.class)
                .hasMessage("--stocks 5,401: give a number from 1 to 5,400");
        assertThatThrownBy(() -> new LoadSize(1, 100, 5, 10, 100, 300))
                .hasMessageContaining("--boards-per-stock 10: give a number from 1 to 5");
        assertThatThrownBy(() -> new LoadSize(1, 100, 5, 5, 474_001, 300))
                .hasMessageContaining("--ticks 474,001");
    }
}
