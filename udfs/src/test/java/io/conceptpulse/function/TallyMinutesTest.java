package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.MinuteTally;
import io.conceptpulse.pulse.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Mentions.BOARD;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

class TallyMinutesTest {

    private static final long NOON = at("2024-02-16T12:00:00");
    private static final long KEEP = DAY;

    private final OneInput<String, Mention, MinuteTally> tallies =
            new OneInput<>(() -> new TallyMinutes(KEEP), Mention::concept, String.class);

    @AfterEach
    void close() throws Exception {
        tallies.close();
    }

    @Test
    void statesTheMinuteWithEveryArticleThatChangesIt() throws Exception {
        tallies.put(mention("a").seen(NOON + 1).get());
        tallies.put(mention("b").seen(NOON + MINUTE - 1).get());
        assertThat(tallies.out())
                .containsExactly(
                        new MinuteTally(BOARD, NOON, neutral(1), NOON + 1),
                        new MinuteTally(BOARD, NOON, neutral(2), NOON + MINUTE - 1));
    }

    @Test
    void theNextMinuteAndTheNextBoardAreCountedApart() throws Exception {
        tallies.put(mention("a").seen(NOON).get());
        tallies.put(mention("b").seen(NOON + MINUTE).get());
        tallies.put(mention("c").of("aigc").seen(NOON).get());
        assertThat(tallies.out()).extracting(MinuteTally::tally).containsOnly(neutral(1));
    }

    @Test
    void whatChangesNothingIsNotStatedAgain() throws Exception {
        tallies.put(mention("a").seen(NOON).get());
        tallies.put(mention("a").seen(NOON).get());
        assertThat(tallies.out()).hasSize(1);
    }

    @Test
    void aMinuteOfWhichEverythingIsTakenBackIsStatedAsEmpty() throws Exception {
        tallies.put(mention("a").seen(NOON).get());
        tallies.take();
        tallies.put(mention("a").seen(NOON).get().withdrawnBy("2", NOON + 7 * MINUTE));
        assertThat(tallies.take())
                .containsExactly(new MinuteTally(BOARD, NOON, Tally.EMPTY, NOON + 7 * MINUTE));
    }

    @Test
    void goesOnCountingAfterARestore() throws Exception {
        tallies.put(mention("a").seen(NOON).get());
        tallies.restart();
        tallies.put(mention("b").seen(NOON).get());
        assertThat(tallies.take()).extracting(MinuteTally::tally).contains(neutral(2));
    }

    @Test
    void stateReturnsToZeroAfterItsTime() throws Exception {
        tallies.put(mention("a").seen(NOON).get());
        tallies.put(mention("b").seen(NOON).get().withdrawnBy("2", NOON));
        tallies.watermark(NOON + KEEP - 1);
        assertThat(tallies.stateEntries()).isEqualTo(1);
        tallies.watermark(NOON + KEEP);
        assertThat(tallies.stateEntries()).isZero();
        assertThat(tallies.timers()).isZero();
    }

    private static Tally neutral(int stories) {
        return new Tally(stories, stories, stories, 0, stories, 0, 0, 0);
    }
}
