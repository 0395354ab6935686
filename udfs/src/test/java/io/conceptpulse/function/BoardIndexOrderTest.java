package io.conceptpulse.function;

import io.conceptpulse.fixture.Snapshots;
import io.conceptpulse.pulse.IndexBar;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import static io.conceptpulse.fixture.BeijingTime.MON_2024_02_19;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static io.conceptpulse.fixture.Snapshots.tick;
import static org.assertj.core.api.Assertions.assertThat;

/** The bars of a board are a function of the set of ticks, whatever happens on the way. */
class BoardIndexOrderTest {

    private static final long SEED = 20_240_219;
    private static final String SORA = "sora";

    @Test
    void orderAndRestoresDoNotMatter() throws Exception {
        Random random = new Random(SEED);
        List<Snapshots> ticks = manyTicks(random);
        List<IndexBar> expected = barsOf(ticks, List.of(), new Random(0));
        assertThat(expected).extracting(IndexBar::close).doesNotHaveDuplicates();
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(ticks, random);
            List<Integer> restarts =
                    random.ints(3, 0, ticks.size()).boxed().collect(Collectors.toList());
            assertThat(barsOf(ticks, restarts, random))
                    .as("seed %d, round %d, restarts before %s", SEED, round, restarts)
                    .isEqualTo(expected);
        }
    }

    /** Ten stocks for three minutes, some of them twice in a slot and some delivered again. */
    private static List<Snapshots> manyTicks(Random random) {
        List<Snapshots> ticks = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            long ts = on("10:00") + random.nextInt(180) * SECOND;
            double price = 9 + random.nextInt(200) / 100.0;
            Snapshots snapshot =
                    tick("60000" + random.nextInt(10) + ".SH", ts)
                            .seq(random.nextInt(3))
                            .last(price)
                            .volume(100 + random.nextInt(1_000))
                            .origin(random.nextInt(2), i);
            ticks.add(snapshot);
            if (random.nextInt(10) == 0) {
                ticks.add(snapshot.origin(0, 1_000 + i));
            }
        }
        return ticks;
    }

    /** Feeds a minute at a time, as ticks that are in time come; within it in the given order. */
    private static List<IndexBar> barsOf(
            List<Snapshots> ticks, List<Integer> restarts, Random random) throws Exception {
        try (Market fresh = new Market()) {
            fresh.define(
                    board(SORA)
                            .members("600000.SH", "600001.SH", "600002.SH", "600003.SH")
                            .change());
            fresh.watermark(on("09:00"));
            long watermark = on("10:00") - 1;
            List<Snapshots> waiting = new ArrayList<>(ticks);
            int put = 0;
            while (!waiting.isEmpty()) {
                // What the watermark would overtake comes now; of the rest a part comes early.
                long next = watermark + 60 * SECOND;
                List<Snapshots> later = new ArrayList<>();
                for (Snapshots snapshot : waiting) {
                    if (snapshot.ts() > next && random.nextBoolean()) {
                        later.add(snapshot);
                        continue;
                    }
                    if (restarts.contains(put)) {
                        fresh.restart();
                    }
                    fresh.tick(snapshot);
                    put++;
                }
                waiting = later;
                watermark = next;
                fresh.watermark(watermark);
            }
            fresh.watermark(on("10:03"));
            return fresh.allClosed().stream()
                    .filter(bar -> bar.minute() >= on("10:00") && bar.concept().equals(SORA))
                    .toList();
        }
    }

    private static long on(String time) {
        return at(MON_2024_02_19, time);
    }
}
