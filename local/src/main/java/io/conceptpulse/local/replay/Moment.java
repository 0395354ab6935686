package io.conceptpulse.local.replay;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The price of a stock at a time of day, where that is known: a fact between the four that a daily
 * bar gives.
 *
 * @param symbol canonical code
 * @param date the session
 * @param time from when on the price stood, in Beijing; in continuous trading
 * @param price in 1/1000 yuan, on the grid of a fen
 * @param until up to when it stood; the same as {@code time} where only that one is known
 */
record Moment(String symbol, LocalDate date, LocalTime time, long price, LocalTime until) {

    private static final LocalTime FIRST = LocalTime.of(9, 30);
    private static final LocalTime LAST = LocalTime.of(14, 57);

    Moment {
        if (time.isBefore(FIRST) || until.isBefore(time) || until.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "from %s to %s is not within 09:30 to 14:57".formatted(time, until));
        }
        if (price <= 0 || price % DailyBar.FEN != 0) {
            throw new IllegalArgumentException("no price in fen: " + price);
        }
    }
}
