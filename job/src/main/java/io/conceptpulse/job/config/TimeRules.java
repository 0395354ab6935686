package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.io.Serializable;
import java.time.Duration;

/**
 * How time is told.
 *
 * @param mode what moves event time when feeds are quiet
 * @param assumeFirstSeen what stands for a missing {@code first_seen_at}
 * @param maxAhead how far a record may be ahead before it is a dead letter
 * @param newsOutOfOrderness how far the watermark of news stays behind
 * @param ticksOutOfOrderness how far the watermark of ticks stays behind
 * @param ticksIdleInSession silence of ticks, in session, after which the wall clock counts
 * @param idleElsewhere the same for news, and for ticks outside sessions
 * @param newsLateAfter how late an article may be and still amend its row
 */
public record TimeRules(
        Mode mode,
        FirstSeen assumeFirstSeen,
        Duration maxAhead,
        Duration newsOutOfOrderness,
        Duration ticksOutOfOrderness,
        Duration ticksIdleInSession,
        Duration idleElsewhere,
        Duration newsLateAfter)
        implements Serializable {

    /** What moves event time when feeds are quiet. */
    public enum Mode {
        /** The wall clock. */
        LIVE,
        /** Nothing but records and heartbeats. */
        REPLAY
    }

    /** What stands for a missing {@code first_seen_at}. */
    public enum FirstSeen {
        /** The record's Kafka timestamp: when it could be known. */
        NONE,
        /** The time of publication: for historical imports, where the crawl time is lost. */
        PUBLISHED
    }

    public TimeRules {
        Check.notNegative(JobOptions.MAX_AHEAD.key(), maxAhead);
        Check.notNegative(JobOptions.NEWS_OUT_OF_ORDERNESS.key(), newsOutOfOrderness);
        Check.notNegative(JobOptions.TICKS_OUT_OF_ORDERNESS.key(), ticksOutOfOrderness);
        Check.positive(JobOptions.TICKS_IDLE_IN_SESSION.key(), ticksIdleInSession);
        Check.positive(JobOptions.IDLE_ELSEWHERE.key(), idleElsewhere);
        Check.notNegative(JobOptions.NEWS_LATE_AFTER.key(), newsLateAfter);
    }

    static TimeRules from(Configuration c) {
        return new TimeRules(
                c.get(JobOptions.TIME_MODE),
                c.get(JobOptions.ASSUME_FIRST_SEEN),
                c.get(JobOptions.MAX_AHEAD),
                c.get(JobOptions.NEWS_OUT_OF_ORDERNESS),
                c.get(JobOptions.TICKS_OUT_OF_ORDERNESS),
                c.get(JobOptions.TICKS_IDLE_IN_SESSION),
                c.get(JobOptions.IDLE_ELSEWHERE),
                c.get(JobOptions.NEWS_LATE_AFTER));
    }
}
