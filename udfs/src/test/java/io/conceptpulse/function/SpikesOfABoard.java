package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.Alert.State;
import io.conceptpulse.spike.SpikeRules;
import org.junit.jupiter.api.AfterEach;

import java.util.List;

import static io.conceptpulse.fixture.BeijingTime.CALENDAR;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

/** A detector of breakouts, and ways to feed it. */
abstract class SpikesOfABoard {

    static final long NOON = at("2024-02-16T12:00:00");
    static final int ENOUGH = 5;
    static final long HOLD = 30 * MINUTE;
    static final long COOL_DOWN = HOUR;
    static final SpikeRules RULES = new SpikeRules(ENOUGH, 3, 3, 1.5, HOLD, COOL_DOWN);

    final OneInput<String, Mention, Alert> spikes = detector();

    private int articles;

    @AfterEach
    void close() throws Exception {
        spikes.close();
    }

    static OneInput<String, Mention, Alert> detector() {
        return new OneInput<>(
                () -> new DetectSpikes(() -> CALENDAR, RULES, false),
                Mention::concept,
                String.class);
    }

    /** One story each step, by ever new publishers, with the watermark behind it. */
    void steadyUntil(long end, long length, long step) throws Exception {
        for (long time = end - length; time < end; time += step) {
            burst(1, time);
            spikes.watermark(time);
        }
    }

    void burst(int stories, long seen) throws Exception {
        for (int i = 0; i < stories; i++) {
            spikes.put(mention("a" + articles).seen(seen).get());
            articles++;
        }
    }

    void takeBackAll() throws Exception {
        for (int i = 0; i < articles; i++) {
            spikes.put(mention("a" + i).seen(NOON).get().withdrawnBy("2", NOON + MINUTE));
        }
    }

    Alert only(State state) throws Exception {
        List<Alert> said = spikes.take();
        assertThat(said).extracting(Alert::state).containsExactly(state);
        return said.get(0);
    }
}
