package io.conceptpulse.function;

import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.Alert.State;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/** What is a breakout, and what is none. */
class DetectSpikesTest extends SpikesOfABoard {

    @Test
    void opensWithTheArticleThatMakesItEnoughAndWaitsForNothing() throws Exception {
        spikes.watermark(NOON - MINUTE);
        burst(ENOUGH - 1, NOON);
        assertThat(spikes.take()).isEmpty();
        burst(1, NOON + MINUTE);
        Alert opened = only(State.OPEN);
        assertThat(opened.stories()).isEqualTo(ENOUGH);
        assertThat(opened.at()).isEqualTo(NOON + MINUTE);
        assertThat(opened.openedAt()).isEqualTo(NOON + MINUTE);
        assertThat(opened.marketOpen()).isFalse();
        assertThat(opened.price()).isNull();
    }

    @Test
    void copiesOfOneReportAreNoBreakout() throws Exception {
        for (int i = 0; i < 4 * ENOUGH; i++) {
            spikes.put(mention("a" + i).story("s").seen(NOON + i).get());
        }
        assertThat(spikes.out()).isEmpty();
    }

    @Test
    void manyReportsOfTwoPublishersAreNoBreakoutUntilAThirdJoins() throws Exception {
        for (int i = 0; i < 4 * ENOUGH; i++) {
            spikes.put(mention("a" + i).by("来源" + i % 2).seen(NOON + i).get());
        }
        assertThat(spikes.out()).isEmpty();
        spikes.put(mention("third").by("来源三").seen(NOON + MINUTE).get());
        assertThat(only(State.OPEN).sources()).isEqualTo(3);
    }

    @Test
    void whoHasTheMessageAloneCanRecomputeItsScore() throws Exception {
        steadyUntil(NOON, 3 * DAY, 20 * MINUTE);
        burst(3 * ENOUGH, NOON);
        burst(8 * ENOUGH, NOON + MINUTE);
        spikes.watermark(NOON + DAY);
        assertThat(spikes.out()).extracting(Alert::state).contains(State.UPDATE, State.CLOSE);
        assertThat(spikes.out())
                .allSatisfy(
                        a ->
                                assertThat(a.score())
                                        .isEqualTo(
                                                (a.stories() - a.baselineMean())
                                                        / a.baselineDeviation()));
    }

    @Test
    void aBurstIsNotPartOfWhatItIsComparedWith() throws Exception {
        steadyUntil(NOON, 3 * DAY, HOUR);
        burst(ENOUGH, NOON);
        spikes.watermark(NOON + 3 * HOUR);
        burst(10 * ENOUGH, NOON + 3 * HOUR);
        List<Alert> said = spikes.out();
        assertThat(said.get(said.size() - 1).state()).isEqualTo(State.UPDATE);
        double hourly = said.get(0).baselineMean() / said.get(0).windowMinutes();
        Alert last = said.get(said.size() - 1);
        assertThat(last.baselineMean() / last.windowMinutes())
                .isCloseTo(hourly, withinPercentage(5));
    }

    @Test
    void aWeekOfSilenceAndThenABurst() throws Exception {
        steadyUntil(NOON - 7 * DAY, 2 * DAY, 30 * MINUTE);
        spikes.take();
        spikes.watermark(NOON - 1);
        burst(ENOUGH, NOON);
        Alert opened = only(State.OPEN);
        assertThat(opened.baselineMean()).isBetween(0.0, 0.1);
    }

    @Test
    void aBoardThatIsMentionedAllDayIsNoNews() throws Exception {
        steadyUntil(NOON, 4 * DAY, 5 * MINUTE);
        spikes.take();
        steadyUntil(NOON + DAY, DAY, 5 * MINUTE);
        assertThat(spikes.take()).isEmpty();
    }

    @Test
    void whatIsOlderThanTheWindowsChangesNothing() throws Exception {
        spikes.watermark(NOON + 5 * HOUR);
        burst(ENOUGH, NOON);
        assertThat(spikes.take()).isEmpty();
        assertThat(spikes.timers()).isZero();
    }

    @Test
    void anArticleOfABinThatHasBeenClosedDoesNotCloseItAgain() throws Exception {
        steadyUntil(NOON, DAY, 5 * MINUTE);
        spikes.watermark(NOON + 7 * MINUTE);
        long inClosedBin = NOON + 7 * MINUTE - (4 * HOUR + 5 * MINUTE) + 1;
        int before = spikes.timers();
        spikes.put(mention("late").seen(inClosedBin).get());
        assertThat(spikes.timers()).isEqualTo(before);
    }

    @Test
    void aClockThatRunsAheadDoesNoLastingHarm() throws Exception {
        steadyUntil(NOON, DAY, HOUR);
        spikes.take();
        spikes.put(mention("ahead").seen(NOON + 5 * MINUTE - 1).get());
        burst(ENOUGH, NOON + SECOND);
        only(State.OPEN);
    }

    @Test
    void mentionsAreLetGoWhenTheyHaveLeftTheWindows() throws Exception {
        burst(ENOUGH, NOON);
        spikes.watermark(NOON + 5 * HOUR);
        // The baseline and the ordinal stay.
        assertThat(spikes.stateEntries()).isEqualTo(2);
        assertThat(spikes.timers()).isZero();
    }

    @Test
    void anArticleThatOvertookAnotherCountsInTheWindowThatTheOtherCompletes() throws Exception {
        for (int i = 0; i < ENOUGH - 2; i++) {
            spikes.put(mention("a" + i).seen(NOON + i * 1_000L).get());
        }
        spikes.put(mention("ahead").seen(NOON + 60_000).get());
        assertThat(spikes.take()).isEmpty();
        spikes.put(mention("behind").seen(NOON + 59_000).get());
        only(State.OPEN);
    }
}
