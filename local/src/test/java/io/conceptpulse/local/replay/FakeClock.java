package io.conceptpulse.local.replay;

import java.util.concurrent.TimeUnit;

/** A clock that passes only when someone sleeps or it is pushed. */
final class FakeClock implements WallClock {

    private long nanos = 12_345;
    private final long origin = nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void sleepUntil(long until) {
        nanos = Math.max(nanos, until);
    }

    void pass(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    long elapsedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos - origin);
    }
}
