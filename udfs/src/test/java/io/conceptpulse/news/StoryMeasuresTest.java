package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryMeasuresTest {

    private static final int[] MEASURES =
            StoryMeasures.shipped().of(new Wording("甲乙丙丁 2024"), new Wording("甲乙丙戊 2024 35"));

    @Test
    void bigramsAreSetsAcrossClauses() {
        // 甲乙 乙丙 丙丁 丁2 20 02 24 and 甲乙 乙丙 丙戊 戊2 20 02 24 43 35.
        assertThat(measure("shared_grams")).isEqualTo(5);
        assertThat(measure("jaccard")).isEqualTo(1000 * 5 / 11);
        assertThat(measure("containment")).isEqualTo(1000 * 5 / 7);
    }

    @Test
    void orderCountsInSubsequenceAndSubstring() {
        assertThat(measure("subsequence_of_shorter")).isEqualTo(1000 * 7 / 8);
        assertThat(measure("subsequence_of_longer")).isEqualTo(1000 * 7 / 10);
        assertThat(measure("substring")).isEqualTo(4);
    }

    @Test
    void theClausesThatAreMostAlikeCount() {
        assertThat(measure("clause_jaccard")).isEqualTo(1000);
    }

    @Test
    void numbersAreSetsOfTheirOwn() {
        assertThat(measure("shared_numbers")).isEqualTo(1);
        assertThat(measure("other_numbers")).isEqualTo(1);
    }

    @Test
    void thereIsANameForEach() {
        assertThat(MEASURES).hasSize(StoryMeasures.NAMES.size());
    }

    private static int measure(String name) {
        return MEASURES[StoryMeasures.NAMES.indexOf(name)];
    }
}
