package io.conceptpulse.bench.train.story;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class FoldsTest {

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("a", "b", true),
                    new Pair("x", "y", false),
                    new Pair("c", "d", true),
                    new Pair("b", "c", false));

    @Test
    void pairsThatAreLinkedByAHeadlineStayTogether() {
        assertThat(Folds.of(PAIRS, 2, 0)).isEqualTo(new int[] {0, 1, 0, 0});
        assertThat(Folds.of(PAIRS, 2, 5)).isEqualTo(new int[] {0, 1, 0, 0});
    }

    @Test
    void anotherSeedPartsAnotherWay() {
        List<Pair> pairs =
                IntStream.range(0, 40).mapToObj(i -> new Pair("a" + i, "b" + i, true)).toList();
        assertThat(Folds.of(pairs, 2, 1)).isEqualTo(Folds.of(pairs, 2, 1));
        assertThat(Folds.of(pairs, 2, 1)).isNotEqualTo(Folds.of(pairs, 2, 2));
    }
}
