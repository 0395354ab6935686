package io.conceptpulse.spike;

import java.io.Serializable;

/**
 * When an alert opens and closes.
 *
 * @param minStories fewest stories in the window
 * @param minSources fewest publishers
 * @param enterScore score at which it opens
 * @param leaveScore score under which it closes
 * @param minHoldMillis how long it stays open at least
 * @param coolDownMillis how long after closing it cannot open again
 */
public record SpikeRules(
        int minStories,
        int minSources,
        double enterScore,
        double leaveScore,
        long minHoldMillis,
        long coolDownMillis)
        implements Serializable {

    public SpikeRules {
        if (minStories < 1 || minSources < 1 || leaveScore > enterScore || enterScore <= 0) {
            throw new IllegalArgumentException(
                    "an alert needs stories, publishers, and a score to enter at or above the one to"
                            + " leave");
        }
    }
}
