package io.conceptpulse.local.replay;

import java.util.concurrent.TimeUnit;

/**
 * Holds back what is sent until its wall time has come. Event time runs at the speed, but a quiet
 * stretch takes at most {@link #QUIET_NANOS}, however long it is.
 */
final class Pacer {

    /** How long a night lasts. */
    static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    /** Who is further behind than this does not try to catch up: a burst would look like news. */
    static final long MAX_LAG_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final double NANOS_PER_MILLI = 1e6;

    private final Speed speed;
    private final WallClock clock;
    private boolean started;
    private boolean inQuiet;
    private long anchorEvent;
    private long anchorWall;
    private long lastEvent;

    Pacer(Speed speed, WallClock clock) {
        this.speed = speed;
        this.clock = clock;
    }

    /** Waits until this may be sent. */
    void await(Sending sending) throws InterruptedException {
        if (speed.isMax()) {
            return;
        }
        boolean quiet = sending instanceof Sending.Heartbeat beat && beat.quiet();
        if (!started) {
            started = true;
            anchor(sending.at(), clock.nanos());
        } else if (quiet) {
            passQuiet(sending.at());
        } else {
            keepTime(sending.at());
        }
        inQuiet = quiet;
        lastEvent = sending.at();
    }

    private void passQuiet(long at) throws InterruptedException {
        if (inQuiet) {
            anchor(at, anchorWall);
            return;
        }
        long wall = clock.nanos() + Math.min(QUIET_NANOS, wallNanos(at - lastEvent));
        clock.sleepUntil(wall);
        anchor(at, wall);
    }

    private void keepTime(long at) throws InterruptedException {
        long due = anchorWall + wallNanos(at - anchorEvent);
        long now = clock.nanos();
        if (due > now) {
            clock.sleepUntil(due);
        } else if (now - due > MAX_LAG_NANOS) {
            anchor(at, now);
        }
    }

    private void anchor(long event, long wall) {
        anchorEvent = event;
        anchorWall = wall;
    }

    private long wallNanos(long eventMillis) {
        return (long) (eventMillis * NANOS_PER_MILLI / speed.factor());
    }
}
