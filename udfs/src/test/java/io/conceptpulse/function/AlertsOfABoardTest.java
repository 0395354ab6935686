package io.conceptpulse.function;

import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.Alert.State;
import org.junit.jupiter.api.Test;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

/** How an alert goes on and ends. */
class AlertsOfABoardTest extends SpikesOfABoard {

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
}
