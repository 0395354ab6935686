package io.conceptpulse.bench.load;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** When the snapshots of the load's session are taken, epoch milliseconds. */
public final class SessionTimes {

    /** A Monday, the first session after a holiday of nine days. */
    public static final LocalDate SESSION = LocalDate.of(2024, 2, 19);

    private static final long STEP = 3_000;
    private static final long HOUR = 3_600_000;
    private static final int MORNING = 2_400;
    private static final long MIDNIGHT =
            SESSION.atStartOfDay().toInstant(ZoneOffset.ofHours(8)).toEpochMilli();

    private SessionTimes() {}

    /** When boards and stocks become known: before 09:00, so that they hold for the session. */
    public static long catalog() {
        return MIDNIGHT + 8 * HOUR + HOUR / 2;
    }

    /** Start of a round of snapshots, counted from 09:30 on. */
    public static long round(int number) {
        long start = number < MORNING ? 9 * HOUR + HOUR / 2 : 13 * HOUR;
        return MIDNIGHT + start + (number < MORNING ? number : number - MORNING) * STEP;
    }

    /** Stocks follow each other within the three seconds, as they do on a feed. */
    static long within(int stock, int stocks) {
        return stock * STEP / stocks;
    }
}
