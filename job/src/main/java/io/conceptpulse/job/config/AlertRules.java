package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.io.Serializable;
import java.time.Duration;

/**
 * When an alert opens and closes, where no rule of the board says otherwise.
 *
 * @param minStories distinct stories in the window
 * @param minSources distinct publishers in the window
 * @param enterScore score at which it opens
 * @param leaveScore score below which it closes; lower, so that it does not flutter
 * @param minHold the least time it stays open
 * @param coolDown the least time between two of one board
 */
public record AlertRules(
        int minStories,
        int minSources,
        double enterScore,
        double leaveScore,
        Duration minHold,
        Duration coolDown)
        implements Serializable {

    public AlertRules {
        Check.atLeastOne(JobOptions.ALERT_MIN_STORIES.key(), minStories);
        Check.atLeastOne(JobOptions.ALERT_MIN_SOURCES.key(), minSources);
        Check.that(
                enterScore > 0 && Double.isFinite(enterScore),
                JobOptions.ALERT_ENTER_SCORE.key(),
                "above 0",
                enterScore);
        Check.that(
                leaveScore <= enterScore,
                JobOptions.ALERT_LEAVE_SCORE.key(),
                "at most " + JobOptions.ALERT_ENTER_SCORE.key() + " (" + enterScore + ")",
                leaveScore);
        Check.notNegative(JobOptions.ALERT_MIN_HOLD.key(), minHold);
        Check.notNegative(JobOptions.ALERT_COOL_DOWN.key(), coolDown);
    }

    static AlertRules from(Configuration c) {
        return new AlertRules(
                c.get(JobOptions.ALERT_MIN_STORIES),
                c.get(JobOptions.ALERT_MIN_SOURCES),
                c.get(JobOptions.ALERT_ENTER_SCORE),
                c.get(JobOptions.ALERT_LEAVE_SCORE),
                c.get(JobOptions.ALERT_MIN_HOLD),
                c.get(JobOptions.ALERT_COOL_DOWN));
    }
}
