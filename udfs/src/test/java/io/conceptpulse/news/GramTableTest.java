package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class GramTableTest {

    private static final long SEED = 20240216;

    @Test
    void holdsWhatAMapHolds() {
        Random random = new Random(SEED);
        GramTable table = new GramTable();
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            int gram = 1 + random.nextInt(9_000) << random.nextInt(2) * 16;
            table.put(gram, i);
            map.put(gram, i);
        }
        for (int gram = 1; gram <= 9_000; gram++) {
            assertThat(table.get(gram, -1)).isEqualTo(map.getOrDefault(gram, -1));
            assertThat(table.get(gram << 16, -1)).isEqualTo(map.getOrDefault(gram << 16, -1));
        }
    }

    @Test
    void hasNothingForNoGram() {
        assertThat(new GramTable().get(0, 7)).isEqualTo(7);
    }
}
