package io.conceptpulse.job.source;

import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;
import org.apache.flink.util.function.SerializableSupplier;

import java.io.Serializable;

/** How far event time stays behind the wall clock on a partition from which nothing comes. */
@FunctionalInterface
public interface IdleDelay extends Serializable {

    /**
     * @param now wall clock, epoch milliseconds
     * @return delay in milliseconds
     */
    long at(long now);

    static IdleDelay constant(long millis) {
        return now -> millis;
    }

    /**
     * In session a silent tick feed is more likely broken than quiet, so event time waits longer
     * for it than at lunch and at night.
     */
    static IdleDelay bySession(
            SerializableSupplier<TradingCalendar> calendar,
            long inSessionMillis,
            long elsewhereMillis) {
        return new BySession(calendar, inSessionMillis, elsewhereMillis);
    }

    /** Asks the calendar, which is loaded where it is needed. */
    final class BySession implements IdleDelay {

        private static final long serialVersionUID = 1L;

        private final SerializableSupplier<TradingCalendar> calendar;
        private final long inSession;
        private final long elsewhere;
        private transient SessionClock clock;

        private BySession(
                SerializableSupplier<TradingCalendar> calendar, long inSession, long elsewhere) {
            this.calendar = calendar;
            this.inSession = inSession;
            this.elsewhere = elsewhere;
        }

        @Override
        public long at(long now) {
            if (clock == null) {
                clock = new SessionClock(calendar.get());
            }
            // Snapshots of the close may still be on their way for as long as one waits for them.
            return expectsSnapshots(now) || expectsSnapshots(now - inSession)
                    ? inSession
                    : elsewhere;
        }

        /** Past the end of the calendar any moment may be one of trading. */
        private boolean expectsSnapshots(long ts) {
            return !clock.covers(ts) || clock.barMinute(ts) >= 0;
        }
    }
}
