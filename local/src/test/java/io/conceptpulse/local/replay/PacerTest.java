package io.conceptpulse.local.replay;

import org.junit.jupiter.api.Test;

import static io.conceptpulse.local.replay.Feeds.HOUR;
import static io.conceptpulse.local.replay.Feeds.MINUTE;
import static io.conceptpulse.local.replay.Feeds.MONDAY_OPEN;
import static io.conceptpulse.local.replay.Feeds.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

class PacerTest {

    private final FakeClock clock = new FakeClock();

    @Test
    void sendsTheFirstRecordAtOnce() throws Exception {
        pacer("10").await(message(MONDAY_OPEN));

        assertThat(clock.elapsedMillis()).isZero();
    }

    @Test
    void dividesEventTimeByTheSpeed() throws Exception {
        Pacer pacer = pacer("10");
        pacer.await(message(MONDAY_OPEN));
        pacer.await(message(MONDAY_OPEN + 30 * SECOND));

        assertThat(clock.elapsedMillis()).isEqualTo(3_000);
    }

    @Test
    void roundingDoesNotAddUp() throws Exception {
        Pacer pacer = pacer("7");
        for (int i = 0; i <= 7_000; i++) {
            pacer.await(message(MONDAY_OPEN + i));
        }

        assertThat(clock.elapsedMillis()).isEqualTo(1_000);
    }

    @Test
    void countsTheTimeThatSendingTook() throws Exception {
        Pacer pacer = pacer("10");
        pacer.await(message(MONDAY_OPEN));
        clock.pass(400);
        pacer.await(message(MONDAY_OPEN + 10 * SECOND));

        assertThat(clock.elapsedMillis()).isEqualTo(1_000);
    }

    @Test
    void aNightPassesAtOnceHoweverManyHoursItBeats() throws Exception {
        Pacer pacer = pacer("1");
        pacer.await(message(MONDAY_OPEN));
        for (int hour = 1; hour <= 15; hour++) {
            pacer.await(quiet(MONDAY_OPEN + hour * HOUR));
        }

        assertThat(clock.elapsedMillis()).isEqualTo(150);
    }

    @Test
    void goesOnAtTheSpeedAfterANight() throws Exception {
        Pacer pacer = pacer("10");
        pacer.await(message(MONDAY_OPEN));
        pacer.await(quiet(MONDAY_OPEN + 15 * HOUR));
        pacer.await(message(MONDAY_OPEN + 15 * HOUR + 20 * SECOND));

        assertThat(clock.elapsedMillis()).isEqualTo(150 + 2_000);
    }

    @Test
    void aQuietStretchNeverTakesLongerThanItsTimeAtTheSpeed() throws Exception {
        Pacer pacer = pacer("60000");
        pacer.await(message(MONDAY_OPEN));
        pacer.await(quiet(MONDAY_OPEN + 30 * MINUTE));

        assertThat(clock.elapsedMillis()).isEqualTo(30);
    }

    @Test
    void doesNotCatchUpInABurstAfterAStall() throws Exception {
        Pacer pacer = pacer("1");
        pacer.await(message(MONDAY_OPEN));
        clock.pass(60_000);
        pacer.await(message(MONDAY_OPEN + SECOND));
        pacer.await(message(MONDAY_OPEN + 3 * SECOND));

        assertThat(clock.elapsedMillis()).isEqualTo(62_000);
    }

    @Test
    void neverWaitsAtMaximumSpeed() throws Exception {
        Pacer pacer = pacer("max");
        pacer.await(message(MONDAY_OPEN));
        pacer.await(quiet(MONDAY_OPEN + HOUR));
        pacer.await(message(MONDAY_OPEN + 9 * HOUR));

        assertThat(clock.elapsedMillis()).isZero();
    }

    private Pacer pacer(String speed) {
        return new Pacer(Speed.parse(speed), clock);
    }

    private static Sending message(long at) {
        return new Sending.Message(Feeds.record("news", "a", at), 0);
    }

    private static Sending quiet(long at) {
        return new Sending.Heartbeat(at, "news", 0, true);
    }
}
