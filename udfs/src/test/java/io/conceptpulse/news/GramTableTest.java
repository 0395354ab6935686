package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class GramTableTest {

    private static final long SEED = 7;

    @Test
    void holdsWhatAMapWouldHold() {
        Random random = new Random(SEED);
        GramTable table = new GramTable();
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int gram = ('一' + random.nextInt(150)) << 16 | ('一' + random.nextInt(150));
            table.put(gram, i);
            map.put(gram, i);
        }
        map.forEach((gram, value) -> assertThat(table.get(gram, -1)).isEqualTo(value));
        assertThat(table.get('甲', -1)).isEqualTo(-1);
        assertThat(table.get(0, -1)).isEqualTo(-1);
    }
}
