package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class WeightTallyTest {

    private static final long SEED = 20240216;

    private final WeightTally tally = new WeightTally();

    @Test
    void ofEqualsThoseThatCameFirstAreFirst() {
        tally.add("b", 5);
        tally.add("a", 5);
        tally.add("c", 3);
        tally.add("c", 3);

        assertThat(tally.heaviest(10, 1)).containsExactly("c", "b", "a");
        assertThat(tally.heaviest(2, 1)).containsExactly("c", "b");
        assertThat(tally.heaviest(0, 1)).isEmpty();
    }

    @Test
    void whatWasAddedTooSeldomDoesNotCount() {
        tally.add("a", 9);
        tally.add("b", 1);
        tally.add("b", 1);

        assertThat(tally.heaviest(10, 2)).containsExactly("b");
    }

    @Test
    void isEmptyAgainForTheNext() {
        tally.add("a", 1);
        tally.clear();

        assertThat(tally.heaviest(1, 1)).isEmpty();
        tally.add("b", 1);
        assertThat(tally.heaviest(1, 1)).containsExactly("b");
    }

    @Test
    void isWhatAMapAndASortSay() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            Map<String, Integer> times = new HashMap<>();
            tally.clear();
            int names = 1 + random.nextInt(1200);
            for (int i = random.nextInt(3000); i >= 0; i--) {
                String name = "a-" + random.nextInt(names);
                int weight = 1 + random.nextInt(6);
                expected.merge(name, weight, Integer::sum);
                times.merge(name, 1, Integer::sum);
                tally.add(name, weight);
            }
            int most = random.nextInt(100);
            int least = random.nextInt(4);
            List<String> heaviest =
                    expected.entrySet().stream()
                            .filter(each -> times.get(each.getKey()) >= least)
                            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                            .limit(most)
                            .map(Map.Entry::getKey)
                            .toList();
            assertThat(tally.heaviest(most, least))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(heaviest);
        }
    }
}
