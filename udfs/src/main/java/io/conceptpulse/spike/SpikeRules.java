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

    /**
     * Whether a breakout opens an alert at this moment; asked while none is open.
     *
     * @param life where the board's last alert stands
     * @param now event time, epoch milliseconds
     */
    public boolean opens(SpikeDetector.Judgement judgement, AlertLife life, long now) {
        return judgement.breadthReached()
                && judgement.score() >= enterScore
                && (life.closedAt() == Long.MIN_VALUE || now - life.closedAt() >= coolDownMillis);
    }

    /**
     * Whether the open alert closes at this moment.
     *
     * @param score of the loudest window, 0 where no window holds a mention
     */
    public boolean closes(double score, AlertLife life, long now) {
        return score < leaveScore && now - life.openedAt() >= minHoldMillis;
    }
}
