package io.conceptpulse.feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class VersionOrderTest {

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "2, 10",
        "9, 1a",
        "1a, 2b",
        "2024-02-16, 2024-03-01",
        "99999999999999999999, 100000000000000000000",
        "'', a",
    })
    void putsOneBeforeTheOther(String lower, String higher) {
        assertThat(VersionOrder.ASCENDING.compare(lower, higher)).isNegative();
        assertThat(VersionOrder.ASCENDING.compare(higher, lower)).isPositive();
    }

    @Test
    void takesLeadingZerosForNoDifference() {
        assertThat(VersionOrder.ASCENDING.compare("007", "7")).isZero();
    }

    @Test
    void sortsNumbersAndTextsMixedIntoOneOrderWhateverTheirArrival() {
        List<String> ordered = List.of("1", "2", "10", "10a", "1a", "2b");
        for (long seed = 0; seed < 50; seed++) {
            List<String> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(VersionOrder.ASCENDING);
            assertThat(shuffled).as("seed %d", seed).isEqualTo(ordered);
        }
    }
}
