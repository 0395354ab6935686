package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SharedGramsTest {

    @Test
    void ofWhatIsNotSharedNothingCounts() {
        // 甲乙 乙丙 丙丁, and 丁戊 and 丁己 on one side alone.
        Wording wording = new Wording("甲乙丙丁戊");
        int[] ones = new int[wording.grams().length];
        Arrays.fill(ones, 1);
        SharedGrams shared = SharedGrams.of(wording, ones, new Wording("甲乙丙丁己"));

        assertThat(shared.count()).isEqualTo(3);
        assertThat(shared.rarity()).isEqualTo(3);
        assertThat(shared.squares()).isEqualTo(3);
        assertThat(shared.rarest()).isEqualTo(1);
    }

    @Test
    void ofMoreThanThreeTheRarestCount() {
        Wording wording = new Wording("甲乙丙丁戊己");
        int[] rarities = IntStream.rangeClosed(1, wording.grams().length).toArray();
        SharedGrams shared = SharedGrams.of(wording, rarities, new Wording("甲乙丙丁戊己"));

        assertThat(shared.count()).isEqualTo(5);
        assertThat(shared.rarest()).isEqualTo(5);
        assertThat(shared.threeRarest()).isEqualTo(5 + 4 + 3);
        assertThat(shared.squares()).isEqualTo(25 + 16 + 9 + 4 + 1);
    }

    @Test
    void clausesAreComparedEachWithEach() {
        Wording wording = new Wording("液冷订单 算力租赁涨价");
        int[] ones = new int[wording.grams().length];
        Arrays.fill(ones, 1);

        int[] best = SharedGrams.of(wording, ones, new Wording("算力租赁降价 电价")).bestClauses();

        // 算力 力租 租赁 of 算力租赁涨价 and of 算力租赁降价, five bigrams each; 冷订 is of none.
        assertThat(best).containsExactly(1000 * 3 / 7, 1000 * 3 / 5, 3);
    }

    @Test
    void clausesOfTwoBigramsAreAlikeByChance() {
        Wording wording = new Wording("开盘涨 收盘跌");
        int[] ones = new int[wording.grams().length];
        Arrays.fill(ones, 1);

        assertThat(SharedGrams.of(wording, ones, new Wording("开盘涨")).bestClauses())
                .containsExactly(0, 0, 2);
    }
}
