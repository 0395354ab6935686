package io.conceptpulse.local.replay;

import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Tick;

import java.util.Optional;

/**
 * The best quotes beside a last price: a fen below and a fen above. At a limit one side is empty,
 * price and volume 0, and the other stands at the limit with a queue (封单): the stock is sealed.
 */
final class Book {

    private static final long LOT = 100;

    private final long limitUp;
    private final long limitDown;
    private final long dayVolume;
    private final long seed;

    Book(Optional<PriceLimits> limits, long dayVolume, long seed) {
        limitUp = limits.map(PriceLimits::up).orElse(Tick.ABSENT);
        limitDown = limits.map(PriceLimits::down).orElse(Tick.ABSENT);
        this.dayVolume = dayVolume;
        this.seed = seed;
    }

    long limitUp() {
        return limitUp;
    }

    long limitDown() {
        return limitDown;
    }

    long bid(long last) {
        if (last == limitDown) {
            return 0;
        }
        return last == limitUp ? last : last - DailyBar.FEN;
    }

    long ask(long last) {
        if (last == limitUp) {
            return 0;
        }
        return last == limitDown ? last : last + DailyBar.FEN;
    }

    long bidVolume(long last, int index) {
        return bid(last) == 0 ? 0 : queued(last == limitUp, 2L * index);
    }

    long askVolume(long last, int index) {
        return ask(last) == 0 ? 0 : queued(last == limitDown, 2L * index + 1);
    }

    /** Up to 1/500 of the day's volume; at a limit from 1/20 to 1/10 of it. */
    private long queued(boolean sealed, long draw) {
        long most = sealed ? dayVolume / 20 : dayVolume / 500;
        long least = sealed ? most : 0;
        long lots = (least + (long) (uniform(draw) * most)) / LOT;
        return Math.max(1, lots) * LOT;
    }

    /** A number in [0, 1) that depends on the draw alone (the finalizer of SplitMix64). */
    private double uniform(long draw) {
        long z = seed + (draw + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
