package io.conceptpulse.local.replay;

import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.TradingCalendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one stock did in one session, unadjusted. Prices are in 1/1000 yuan on the grid of a fen. A
 * stock that was suspended all day has no bar.
 *
 * @param symbol canonical code
 * @param name short name, which tells ST
 * @param date the session
 * @param open price of the 09:25 match, or of the first trade
 * @param high highest price
 * @param low lowest price
 * @param close price of the 15:00 match
 * @param prevClose reference previous close
 * @param volume shares
 * @param amount fen
 */
public record DailyBar(
        String symbol,
        String name,
        LocalDate date,
        long open,
        long high,
        long low,
        long close,
        long prevClose,
        long volume,
        long amount) {

    /** A fen in 1/1000 yuan, the step between two prices. */
    public static final long FEN = 10;

    public DailyBar {
        if (low <= 0 || low > Math.min(open, close) || high < Math.max(open, close)) {
            throw new IllegalArgumentException(
                    "bar of %s on %s: open %d high %d low %d close %d"
                            .formatted(symbol, date, open, high, low, close));
        }
        if (open % FEN != 0 || high % FEN != 0 || low % FEN != 0 || close % FEN != 0) {
            throw new IllegalArgumentException(
                    "bar of " + symbol + " on " + date + " has a price between two fen");
        }
        if (prevClose <= 0 || volume <= 0 || amount <= 0) {
            throw new IllegalArgumentException(
                    "bar of %s on %s: previous close %d volume %d amount %d"
                            .formatted(symbol, date, prevClose, volume, amount));
        }
    }

    /** The price limits of the session, for a stock that is past its first days of listing. */
    public Optional<PriceLimits> limits(TradingCalendar calendar) {
        return PriceLimits.of(symbol, name, false, date, null, calendar, prevClose);
    }

    /** Whether it closed at limit-up. */
    public boolean limitUp(TradingCalendar calendar) {
        return limits(calendar).filter(limits -> limits.up() == close).isPresent();
    }

    /** Whether it closed at limit-down. */
    public boolean limitDown(TradingCalendar calendar) {
        return limits(calendar).filter(limits -> limits.down() == close).isPresent();
    }
}
