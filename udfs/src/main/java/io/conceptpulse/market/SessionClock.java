package io.conceptpulse.market;

/**
 * What the exchanges do at a moment, and which trading minute it belongs to. Moments are epoch
 * milliseconds; the clock of the wall is Asia/Shanghai, which is eight hours ahead the whole year.
 * Nothing is allocated per question.
 *
 * <p>A session has 240 trading minutes, 09:30 to 11:29 and 13:00 to 14:59. Questions of days that
 * the calendar does not cover throw {@link CalendarExhaustedException} unless said otherwise.
 */
public final class SessionClock {

    /** What the exchanges are doing. */
    public enum Phase {
        /** No session on this day, or 16:00 and later. */
        CLOSED,
        /** A session's day before 09:15. */
        PRE_OPEN,
        /** 09:15 to 09:25, opening auction; its prices are virtual. */
        AUCTION,
        /** 09:25 to 09:30: the opening auction has been matched, nothing else trades. */
        MATCHED,
        /** 09:30 to 11:31; trading ends at 11:30, the snapshots of it come within the minute. */
        MORNING,
        /** 11:31 to 13:00. */
        LUNCH,
        /** 13:00 to 14:57, continuous trading. */
        AFTERNOON,
        /** 14:57 to 15:00; the last price stands. */
        CLOSING_AUCTION,
        /** 15:00:00 to 15:01:00, both included: the match of the closing auction. */
        CLOSE_MATCH,
        /** After 15:01 to 16:00: snapshots still come, and fixed-price trades. */
        AFTER_HOURS
    }

    /** Length of a slot, in which the shards' partial sums meet. */
    public static final long SLOT_MILLIS = 3_000;

    /** Trading minutes of a session. */
    public static final int MINUTES_OF_SESSION = 240;

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final long OFFSET = 8 * 60 * MINUTE;

    private static final long T0900 = at(9, 0);
    private static final long T0915 = at(9, 15);
    private static final long T0925 = at(9, 25);
    private static final long T0930 = at(9, 30);
    private static final long T1129 = at(11, 29);
    private static final long T1130 = at(11, 30);
    private static final long T1131 = at(11, 31);
    private static final long T1300 = at(13, 0);
    private static final long T1457 = at(14, 57);
    private static final long T1459 = at(14, 59);
    private static final long T1500 = at(15, 0);
    private static final long T1501 = at(15, 1);
    private static final long T1600 = at(16, 0);

    private final TradingCalendar calendar;

    public SessionClock(TradingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Start of the 3-second slot in which the moment lies. */
    public static long slotOf(long ts) {
        return Math.floorDiv(ts, SLOT_MILLIS) * SLOT_MILLIS;
    }

    /** Whether the calendar knows of the day of this moment; never throws. */
    public boolean covers(long ts) {
        return calendar.covers(epochDay(ts));
    }

    /** The calendar day in Beijing, as {@code LocalDate.toEpochDay()}; never throws. */
    public long epochDay(long ts) {
        return Math.floorDiv(ts + OFFSET, DAY);
    }

    /** Whether there is a session on the day of this moment. */
    public boolean isSession(long ts) {
        return calendar.isSession(epochDay(ts));
    }

    public Phase phase(long ts) {
        long t = timeOfDay(ts);
        if (!isSession(ts) || t >= T1600) {
            return Phase.CLOSED;
        } else if (t < T0915) {
            return Phase.PRE_OPEN;
        } else if (t < T0925) {
            return Phase.AUCTION;
        } else if (t < T0930) {
            return Phase.MATCHED;
        } else if (t < T1131) {
            return Phase.MORNING;
        } else if (t < T1300) {
            return Phase.LUNCH;
        } else if (t < T1457) {
            return Phase.AFTERNOON;
        } else if (t < T1500) {
            return Phase.CLOSING_AUCTION;
        } else if (t <= T1501) {
            return Phase.CLOSE_MATCH;
        }
        return Phase.AFTER_HOURS;
    }

    /** Whether orders are taken for a match now: 09:30 to 11:30 and 13:00 to 15:00. */
    public boolean isTrading(long ts) {
        return isTradingTime(timeOfDay(ts)) && isSession(ts);
    }

    /**
     * Start of the trading minute to whose bar a snapshot of this time belongs: the 09:25 match to
     * the first, what comes within the minute after 11:30 and 15:00 to the last of its half.
     *
     * @return -1 where it belongs to none: virtual prices, lunch, after hours, no session
     */
    public long barMinute(long ts) {
        long t = timeOfDay(ts);
        long minute;
        if (isTradingTime(t)) {
            minute = t - t % MINUTE;
        } else if (t >= T0925 && t < T0930) {
            minute = T0930;
        } else if (t >= T1130 && t < T1131) {
            minute = T1129;
        } else if (t >= T1500 && t <= T1501) {
            minute = T1459;
        } else {
            return -1;
        }
        return isSession(ts) ? ts - t + minute : -1;
    }

    /**
     * The event time at which the row of a minute is over: its end, or later by what {@link
     * #barMinute} adds to it: 11:31:00 for 11:29, and for 14:59 15:01:03, the end of the slot that
     * holds 15:01:00. Never throws: a day beyond the calendar has no trading minute known.
     *
     * @param minute start of any minute, trading or not
     */
    public long closesAt(long minute) {
        long t = timeOfDay(minute);
        long over = minute + MINUTE;
        if (t != T1129 && t != T1459 || !covers(minute) || !isSession(minute)) {
            return over;
        }
        return t == T1129 ? over + MINUTE : over + MINUTE + SLOT_MILLIS;
    }

    /** Whether this is the start of one of a session's 240 trading minutes. */
    public boolean isTradingMinute(long minute) {
        long t = timeOfDay(minute);
        return t % MINUTE == 0 && isTradingTime(t) && isSession(minute);
    }

    /** The starts of the 240 trading minutes of a day, empty where it has no session. */
    public long[] minutes(long epochDay) {
        if (!calendar.isSession(epochDay)) {
            return new long[0];
        }
        long midnight = epochDay * DAY - OFFSET;
        long[] minutes = new long[MINUTES_OF_SESSION];
        for (int i = 0; i < MINUTES_OF_SESSION; i++) {
            long start = i < MINUTES_OF_SESSION / 2 ? T0930 : T1300 - T1130 + T0930;
            minutes[i] = midnight + start + i * MINUTE;
        }
        return minutes;
    }

    /** 09:00 of the day: what is known then is the membership of the session. */
    public long membershipTime(long epochDay) {
        return epochDay * DAY - OFFSET + T0900;
    }

    /** How many trading minutes start in [from, to). */
    public int tradingMinutesBetween(long from, long to) {
        int sessions = calendar.sessionsBetween(epochDay(from), epochDay(to));
        return sessions * MINUTES_OF_SESSION + startedBefore(to) - startedBefore(from);
    }

    private int startedBefore(long ts) {
        if (!isSession(ts)) {
            return 0;
        }
        long t = timeOfDay(ts);
        long morning = Math.min(Math.max(t, T0930), T1130) - T0930;
        long afternoon = Math.min(Math.max(t, T1300), T1500) - T1300;
        return (int) ((morning + MINUTE - 1) / MINUTE + (afternoon + MINUTE - 1) / MINUTE);
    }

    private static boolean isTradingTime(long t) {
        return t >= T0930 && t < T1130 || t >= T1300 && t < T1500;
    }

    private static long timeOfDay(long ts) {
        return Math.floorMod(ts + OFFSET, DAY);
    }

    private static long at(int hour, int minute) {
        return (hour * 60L + minute) * MINUTE;
    }
}
