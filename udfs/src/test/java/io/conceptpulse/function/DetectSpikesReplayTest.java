package io.conceptpulse.function;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.SpikeRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static io.conceptpulse.fixture.BeijingTime.CALENDAR;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

/** In a replay alerts follow event time: the same records raise the same alerts at any speed. */
class DetectSpikesReplayTest {

    private static final long SEED = 20_240_216;
    private static final long NOON = at("2024-02-16T12:00:00");
    private static final SpikeRules RULES = new SpikeRules(3, 3, 3, 1.5, 0, HOUR);

    private final OneInput<String, Mention, Alert> spikes = detector(true);

    @AfterEach
    void close() throws Exception {
        spikes.close();
    }

    @Test
    void aMentionIsLookedAtWhenEventTimeReachesIt() throws Exception {
        for (int i = 0; i < 3; i++) {
            spikes.put(mention("a" + i).seen(NOON + i * MINUTE).get());
        }
        spikes.watermark(NOON + 2 * MINUTE - 1);
        assertThat(spikes.take()).isEmpty();
        spikes.watermark(NOON + 2 * MINUTE);
        assertThat(spikes.take())
                .singleElement()
                .satisfies(alert -> assertThat(alert.at()).isEqualTo(NOON + 2 * MINUTE));
    }

    @Test
    void theMarketItselfRaisesNoAlert() throws Exception {
        try (var live = detector(false)) {
            for (int i = 0; i < 20; i++) {
                live.put(mention("a" + i).of(Concept.MARKET).seen(NOON + i).get());
            }
            assertThat(live.out()).isEmpty();
            assertThat(live.stateEntries()).isZero();
        }
    }

    @Test
    void neitherArrivalNorSpeedNorRestoresMatter() throws Exception {
        Random random = new Random(SEED);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            mentions.add(
                    mention("a" + i)
                            .story("s" + random.nextInt(30))
                            .by("p" + random.nextInt(6))
                            .seen(NOON + random.nextInt(7_200) * SECOND)
                            .get());
        }
        List<Alert> expected = replayed(mentions, 2 * HOUR, false);
        assertThat(expected).hasSizeGreaterThan(2);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(mentions, random);
            long step = (1 + random.nextInt(40)) * MINUTE;
            assertThat(replayed(mentions, step, round % 2 == 0))
                    .as("seed %d, round %d, step %d", SEED, round, step)
                    .isEqualTo(expected);
        }
    }

    private static List<Alert> replayed(List<Mention> mentions, long step, boolean restored)
            throws Exception {
        try (var fresh = detector(true)) {
            for (Mention mention : mentions) {
                fresh.put(mention);
            }
            if (restored) {
                fresh.restart();
            }
            for (long time = NOON; time < NOON + 10 * HOUR; time += step) {
                fresh.watermark(time);
            }
            fresh.watermark(NOON + 10 * HOUR);
            return fresh.out();
        }
    }

    private static OneInput<String, Mention, Alert> detector(boolean inEventTimeOrder) {
        return new OneInput<>(
                () -> new DetectSpikes(() -> CALENDAR, RULES, inEventTimeOrder),
                Mention::concept,
                String.class);
    }
}
