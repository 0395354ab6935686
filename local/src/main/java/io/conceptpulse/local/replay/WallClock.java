package io.conceptpulse.local.replay;

import java.util.concurrent.TimeUnit;

/** The time that passes for the person who watches. */
public interface WallClock {

    WallClock SYSTEM =
            new WallClock() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void sleepUntil(long nanos) throws InterruptedException {
                    TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
                }
            };

    /** Nanoseconds from an arbitrary origin, as {@link System#nanoTime()} counts them. */
    long nanos();

    void sleepUntil(long nanos) throws InterruptedException;
}
