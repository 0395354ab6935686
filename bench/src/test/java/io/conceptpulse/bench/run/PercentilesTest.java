package io.conceptpulse.bench.run;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PercentilesTest {

    @Test
    void areValuesThatWereMeasured() {
        long[] backwards = LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray();
        assertThat(Percentiles.of(backwards)).isEqualTo(new Percentiles(50, 90, 99, 100));
        assertThat(backwards[0]).isEqualTo(100);
    }

    @Test
    void ofOneValueAreThatValue() {
        assertThat(Percentiles.of(new long[] {7})).isEqualTo(new Percentiles(7, 7, 7, 7));
    }

    @Test
    void ofFewValuesTheHighestAreTheGreatest() {
        assertThat(Percentiles.of(new long[] {10, 20, 30, 40, 50}))
                .isEqualTo(new Percentiles(30, 50, 50, 50));
    }

    @Test
    void ofNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(new long[0]));
    }
}
