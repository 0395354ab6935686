package io.conceptpulse.pulse;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.at;
import static org.assertj.core.api.Assertions.assertThat;

class MentionRunTest {

    private static final long NOON = at("2024-02-16T12:00:00");
    private static final long SEED = 60;

    @Test
    void theSixtiethDayIsStillWithinTheRun() {
        MentionRun run = MentionRun.add(null, NOON, "a").run();

        assertThat(MentionRun.add(run, NOON + 60 * DAY, "b").isFirst()).isFalse();
        assertThat(MentionRun.add(run, NOON + 60 * DAY + 1, "b").isFirst()).isTrue();
    }

    @Test
    void whatComesLateBetweenTwoRunsMayJoinThemToOne() {
        MentionRun run = MentionRun.add(null, NOON, "a").run();
        run = MentionRun.add(run, NOON + 60 * DAY + HOUR, "c").run();

        MentionRun.Step late = MentionRun.add(run, NOON + 60 * DAY, "b");

        assertThat(late.isFirst()).isFalse();
        assertThat(late.demoted()).isEqualTo("c");
    }

    /** Late ones among them; what stands at the end must be what the order says. */
    @Test
    void theFirstsAreThoseOfTheOrderWhateverComesLate() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            TreeSet<Long> times = new TreeSet<>();
            TreeSet<Long> firsts = new TreeSet<>();
            MentionRun run = null;
            long now = NOON;
            for (int i = 0; i < 12; i++) {
                now += random.nextInt(4) == 0 ? 59 * DAY + random.nextInt(3) * DAY : HOUR;
                long time = now - random.nextInt(3) * 20 * HOUR;
                if (!times.add(time)) {
                    continue;
                }
                MentionRun.Step step = MentionRun.add(run, time, "" + time);
                run = step.run();
                if (step.isFirst()) {
                    firsts.add(time);
                }
                if (!step.demoted().isEmpty()) {
                    firsts.remove(Long.valueOf(step.demoted()));
                }
            }
            assertThat(new ArrayList<>(firsts))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(expected(times));
        }
    }

    private static List<Long> expected(TreeSet<Long> times) {
        List<Long> firsts = new ArrayList<>();
        for (long time : times) {
            Long before = times.lower(time);
            if (before == null || time - before > 60 * DAY) {
                firsts.add(time);
            }
        }
        return firsts;
    }
}
