package io.conceptpulse.bench.train.story;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FoldsTest {

    @Test
    void pairsThatAreLinkedByAHeadlineStayTogether() {
        int[] folds =
                Folds.of(
                        List.of(
                                new Pair("a", "b", true),
                                new Pair("x", "y", false),
                                new Pair("c", "d", true),
                                new Pair("b", "c", false)),
                        2);

        assertThat(folds).isEqualTo(new int[] {0, 1, 0, 0});
    }
}
