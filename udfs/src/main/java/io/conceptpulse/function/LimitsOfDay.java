package io.conceptpulse.function;

import io.conceptpulse.catalog.Catalog;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Stock;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TradingCalendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The limit prices of one session: the feed's own where it gives them, else computed once a day.
 */
final class LimitsOfDay {

    /** Five sessions lie within so many days, the longest holiday included. */
    private static final long DAYS_OF_FREE_SESSIONS = 31;

    private final LocalDate day;
    private final TradingCalendar calendar;
    private final Map<String, Stock> stocks = new HashMap<>();
    private final Map<String, Computed> computed = new HashMap<>();

    /** Limits follow from the previous close, which a feed may correct during the day. */
    private record Computed(long prevClose, Optional<PriceLimits> limits) {}

    LimitsOfDay(long session, Catalog catalog, long known, TradingCalendar calendar) {
        this.day = LocalDate.ofEpochDay(session);
        this.calendar = calendar;
        catalog.stocksAt(known).forEach(stock -> stocks.put(stock.symbol(), stock));
    }

    LimitState stateOf(Tick tick) {
        Optional<PriceLimits> given = PriceLimits.given(tick);
        Optional<PriceLimits> limits = given.isPresent() ? given : computed(tick);
        return limits.map(l -> LimitState.of(tick, l)).orElse(LimitState.NONE);
    }

    private Optional<PriceLimits> computed(Tick tick) {
        Computed known = computed.get(tick.symbol());
        if (known == null || known.prevClose() != tick.prevClose()) {
            known = new Computed(tick.prevClose(), compute(tick));
            computed.put(tick.symbol(), known);
        }
        return known.limits();
    }

    /** Within the days in which a new listing may trade without a limit. */
    private boolean isRecent(Stock stock) {
        return day.toEpochDay() - stock.listed() <= DAYS_OF_FREE_SESSIONS;
    }

    private Optional<PriceLimits> compute(Tick tick) {
        Stock stock = stocks.get(tick.symbol());
        if (stock != null && !calendar.covers(stock.listed()) && isRecent(stock)) {
            // How many sessions it has had cannot be told: no guess.
            return Optional.empty();
        }
        // Of a stock that no catalog describes neither ST nor listing day is known: no guess.
        return stock == null
                ? Optional.empty()
                : PriceLimits.of(
                        tick.symbol(),
                        stock.name(),
                        stock.st(),
                        day,
                        LocalDate.ofEpochDay(stock.listed()),
                        calendar,
                        tick.prevClose());
    }
}
