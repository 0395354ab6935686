package io.conceptpulse.local.replay;

import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Tick;

import java.util.Optional;
import java.util.Random;

/** One bar, expanded: its snapshot at each time of a grid. Holds the figures of a single day. */
final class BarPath {

    /** Paths among which the one is taken whose average price is nearest to the bar's. */
    private static final int CANDIDATES = 12;

    private final DailyBar bar;
    private final SessionGrid grid;
    private final TradePath trades;
    private final Book book;
    private final long[] highs;
    private final long[] lows;

    /**
     * @param moment where in the day the path must pass through, besides the bar's own prices
     */
    BarPath(DailyBar bar, Optional<PriceLimits> limits, Optional<Moment> moment, SessionGrid grid) {
        this.bar = bar;
        this.grid = grid;
        long seed = seed(bar);
        Random random = new Random(seed);
        Optional<Pin> pin = moment.map(grid::pin);
        trades = new TradePath(fittest(bar, limits, pin, grid.trades(), random), bar, random);
        book = new Book(limits, bar.volume(), seed);
        highs = new long[grid.trades()];
        lows = new long[grid.trades()];
        for (int i = 0; i < highs.length; i++) {
            long price = trades.price(i) * DailyBar.FEN;
            highs[i] = i == 0 ? price : Math.max(highs[i - 1], price);
            lows[i] = i == 0 ? price : Math.min(lows[i - 1], price);
        }
    }

    private static PricePath fittest(
            DailyBar bar,
            Optional<PriceLimits> limits,
            Optional<Pin> pin,
            int trades,
            Random random) {
        double goodEnough = (bar.high() - bar.low()) / (double) DailyBar.FEN / 50;
        PricePath best = PricePath.draw(bar, limits, pin, trades, random);
        double misfit = TradePath.misfit(best, bar);
        for (int i = 1; i < CANDIDATES && misfit > goodEnough; i++) {
            PricePath path = PricePath.draw(bar, limits, pin, trades, random);
            double other = TradePath.misfit(path, bar);
            if (other < misfit) {
                best = path;
                misfit = other;
            }
        }
        return best;
    }

    /** The same for a stock and a day on every machine: String.hashCode is specified. */
    private static long seed(DailyBar bar) {
        return ((long) bar.symbol().hashCode() << 32) + bar.date().toEpochDay();
    }

    Tick at(int index) {
        int trade = grid.tradeOf(index);
        long last = trades.price(trade) * DailyBar.FEN;
        return new Tick(
                bar.symbol(),
                grid.time(index),
                index + 1,
                last,
                bar.prevClose(),
                bar.open(),
                highs[trade],
                lows[trade],
                trades.volume(trade),
                trades.amount(trade),
                book.bid(last),
                book.bidVolume(last, index),
                book.ask(last),
                book.askVolume(last, index),
                book.limitUp(),
                book.limitDown(),
                0,
                0);
    }
}
