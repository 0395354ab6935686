package io.conceptpulse.job.store;

import java.io.Serializable;
import java.time.Duration;

/**
 * How often something that may pass is tried. The pauses double.
 *
 * @param attempts in all
 * @param firstPause between the first and the second
 */
public record Retry(int attempts, Duration firstPause) implements Serializable {

    /** Gives up after about three seconds; a longer absence is for the restart strategy. */
    public static final Retry STANDARD = new Retry(5, Duration.ofMillis(200));

    public Retry {
        if (attempts < 1 || firstPause.isNegative()) {
            throw new IllegalArgumentException(attempts + " attempts, pause " + firstPause);
        }
    }

    /** Waits; the wall clock in production. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    Duration pauseAfter(int attempt) {
        return firstPause.multipliedBy(1L << (attempt - 1));
    }
}
