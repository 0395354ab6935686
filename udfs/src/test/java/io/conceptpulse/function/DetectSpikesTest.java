package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.Alert.State;
import io.conceptpulse.spike.SpikeRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.conceptpulse.fixture.BeijingTime.CALENDAR;
import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

class DetectSpikesTest {

    private static final long NOON = at("2024-02-16T12:00:00");
    private static final int ENOUGH = 5;
    private static final long HOLD = 30 * MINUTE;
    private static final long COOL_DOWN = HOUR;
    private static final SpikeRules RULES = new SpikeRules(ENOUGH, 3, 3, 1.5, HOLD, COOL_DOWN);

    private final OneInput<String, Mention, Alert> spikes = detector();

    private int articles;

    @AfterEach
    void close() throws Exception {
        spikes.close();
    }

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
    void tellsAgainWhenTheScoreHasDoubled() throws Exception {
        burst(ENOUGH, NOON);
        Alert opened = only(State.OPEN);
        burst(ENOUGH - 1, NOON + MINUTE);
        assertThat(spikes.take()).isEmpty();
        burst(1, NOON + MINUTE);
        Alert update = only(State.UPDATE);
        assertThat(update.score()).isEqualTo(2 * opened.score());
        assertThat(update.alertId()).isEqualTo(opened.alertId());
        assertThat(update.openedAt()).isEqualTo(opened.openedAt());
    }

    @Test
    void closesWhenTheScoreHasFallen() throws Exception {
        burst(ENOUGH, NOON);
        only(State.OPEN);
        spikes.watermark(NOON + 4 * HOUR - 1);
        assertThat(spikes.take()).isEmpty();
        spikes.watermark(NOON + 4 * HOUR + 10 * MINUTE);
        Alert closed = only(State.CLOSE);
        assertThat(closed.at()).isBetween(NOON + 4 * HOUR, NOON + 4 * HOUR + 5 * MINUTE);
    }

    @Test
    void closesAtTheSameTimeHoweverFarTheWatermarkJumps() throws Exception {
        spikes.watermark(NOON - 1);
        burst(ENOUGH, NOON);
        only(State.OPEN);
        takeBackAll();
        spikes.watermark(NOON + 10 * DAY);
        assertThat(only(State.CLOSE).at()).isBetween(NOON + HOLD, NOON + HOLD + 5 * MINUTE);
    }

    @Test
    void doesNotCloseBecauseTheInputEnds() throws Exception {
        spikes.watermark(NOON - 1);
        burst(ENOUGH, NOON);
        only(State.OPEN);
        spikes.watermark(Long.MAX_VALUE);
        assertThat(spikes.take()).isEmpty();
    }

    @Test
    void staysOpenForItsLeastTimeThoughEverythingIsTakenBack() throws Exception {
        spikes.watermark(NOON - 1);
        burst(ENOUGH, NOON);
        String id = only(State.OPEN).alertId();
        takeBackAll();
        spikes.watermark(NOON + HOLD - 1);
        assertThat(spikes.take()).isEmpty();
        spikes.watermark(NOON + HOLD + 5 * MINUTE);
        Alert closed = only(State.CLOSE);
        assertThat(closed.alertId()).isEqualTo(id);
        assertThat(closed.stories()).isZero();
    }

    @Test
    void anotherBurstSoonAfterwardsIsTheSameStoryToADesk() throws Exception {
        burst(ENOUGH, NOON);
        spikes.watermark(NOON + 4 * HOUR + 5 * MINUTE);
        long closed = spikes.take().get(1).at();
        burst(2 * ENOUGH, closed + COOL_DOWN - 1);
        assertThat(spikes.take()).isEmpty();
        burst(1, closed + COOL_DOWN);
        only(State.OPEN);
    }

    @Test
    void theSecondAlertOfADayHasAnIdOfItsOwnAndNumbersAreEvenAndRise() throws Exception {
        burst(ENOUGH, NOON);
        burst(ENOUGH, NOON + 1);
        spikes.watermark(NOON + 6 * HOUR);
        burst(ENOUGH + 2, NOON + 6 * HOUR + MINUTE);
        assertThat(spikes.out())
                .extracting(Alert::state)
                .containsExactly(State.OPEN, State.UPDATE, State.CLOSE, State.OPEN);
        assertThat(spikes.out()).extracting(Alert::seq).isSorted().doesNotHaveDuplicates();
        assertThat(spikes.out()).allMatch(alert -> alert.seq() % 2 == 0);
        assertThat(spikes.out().get(3).alertId()).isNotEqualTo(spikes.out().get(0).alertId());
    }

    @Test
    void theDayOfAnAlertIsThatOfBeijing() throws Exception {
        // 23:50 and 00:10 in Beijing are one day in London.
        long late = at("2024-02-16T23:50:00");
        burst(ENOUGH, late);
        String first = only(State.OPEN).alertId();
        try (var other = detector()) {
            for (int i = 0; i < ENOUGH; i++) {
                other.put(mention("b" + i).seen(late + 20 * MINUTE).get());
            }
            assertThat(other.out().get(0).alertId()).isNotEqualTo(first);
        }
    }

    @Test
    void goesOnWithTheSameAlertAfterARestore() throws Exception {
        burst(ENOUGH, NOON);
        Alert opened = only(State.OPEN);
        spikes.restart();
        burst(ENOUGH, NOON + MINUTE);
        Alert update = only(State.UPDATE);
        assertThat(update.alertId()).isEqualTo(opened.alertId());
        assertThat(update.seq()).isGreaterThan(opened.seq());
        spikes.restart();
        spikes.watermark(NOON + 5 * HOUR);
        assertThat(only(State.CLOSE).seq()).isGreaterThan(update.seq());
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

    private static OneInput<String, Mention, Alert> detector() {
        return new OneInput<>(
                () -> new DetectSpikes(() -> CALENDAR, RULES, false),
                Mention::concept,
                String.class);
    }

    /** One story each step, by ever new publishers, with the watermark behind it. */
    private void steadyUntil(long end, long length, long step) throws Exception {
        for (long time = end - length; time < end; time += step) {
            burst(1, time);
            spikes.watermark(time);
        }
    }

    private void burst(int stories, long seen) throws Exception {
        for (int i = 0; i < stories; i++) {
            spikes.put(mention("a" + articles).seen(seen).get());
            articles++;
        }
    }

    private void takeBackAll() throws Exception {
        for (int i = 0; i < articles; i++) {
            spikes.put(mention("a" + i).seen(NOON).get().withdrawnBy("2", NOON + MINUTE));
        }
    }

    private Alert only(State state) throws Exception {
        List<Alert> said = spikes.take();
        assertThat(said).extracting(Alert::state).containsExactly(state);
        return said.get(0);
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
