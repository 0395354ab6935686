package io.conceptpulse.local.replay;

import io.conceptpulse.market.PriceLimits;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A random path of prices, in fen, that begins at a bar's open, ends at its close, and touches its
 * high and low but never goes beyond: Brownian bridges between pinned prices, reflected at both.
 *
 * <p>A bar that closed at a limit is sealed at some moment, opens at most twice (开板) and is sealed
 * again; before that moment the limit is touched only if the stock opened there. With one price all
 * day (一字) the path is constant.
 *
 * <p>A price that is known of some trades is pinned there, too. Where it is the limit at which the
 * bar closed, the seal falls into that half of the session, not after the first of those trades:
 * what began before the lunch break would have been told before it. Where the afternoon opens with
 * it, it is a jump: where the morning ended is drawn, and nothing leads there.
 */
final class PricePath {

    private final Random random;
    private final long[] prices;
    private final int lastContinuous;
    private final int high;
    private final int low;
    private final TreeMap<Integer, Integer> pins = new TreeMap<>();
    private final Optional<Pin> known;
    private final BitSet held = new BitSet();

    private PricePath(DailyBar bar, Optional<Pin> known, int trades, Random random) {
        this.random = random;
        prices = new long[trades];
        lastContinuous = trades - 2;
        high = (int) (bar.high() / DailyBar.FEN);
        low = (int) (bar.low() / DailyBar.FEN);
        this.known = known;
        known.ifPresent(pin -> held.set(pin.first(), pin.last() + 1));
    }

    /**
     * One path for the bar; the random source alone decides which.
     *
     * @param known a price between low and high that the path must show at some trades
     * @param trades how many prices, the opening match first and the closing match last
     */
    static PricePath draw(
            DailyBar bar,
            Optional<PriceLimits> limits,
            Optional<Pin> known,
            int trades,
            Random random) {
        PricePath path = new PricePath(bar, known, trades, random);
        int open = (int) (bar.open() / DailyBar.FEN);
        int close = (int) (bar.close() / DailyBar.FEN);
        boolean sealed =
                limits.filter(l -> l.up() == bar.close() || l.down() == bar.close()).isPresent();
        path.pins.put(0, open);
        path.pins.put(trades - 1, close);
        known.ifPresent(path::pin);
        int last = path.lastContinuous;
        if (sealed) {
            last = path.seal(close);
            path.pins.put(last, close);
        }
        path.pinExtreme(path.high, open, close, last);
        path.pinExtreme(path.low, open, close, last);
        path.fill();
        if (sealed) {
            Arrays.fill(path.prices, last, trades, close);
            path.openAndReseal(last, close);
        }
        known.ifPresent(pin -> Arrays.fill(path.prices, pin.first(), pin.last() + 1, pin.price()));
        return path;
    }

    /** The price of each trade, in fen. */
    long[] prices() {
        return prices;
    }

    /** The trades at which the price is one of the bar's; each must have a volume. */
    BitSet pinned() {
        BitSet pinned = new BitSet();
        pins.keySet().forEach(pinned::set);
        return pinned;
    }

    private void pin(Pin pin) {
        pins.put(pin.first(), pin.price());
        pins.put(pin.last(), pin.price());
        if (pin.opensTheAfternoon()) {
            int range = high - low - 2 * margin();
            pins.put(pin.first() - 1, low + margin() + random.nextInt(range + 1));
        }
    }

    /** The trade from which on the price is the limit at which the bar closed. */
    private int seal(int close) {
        // Early more often than late.
        double part = random.nextDouble() * random.nextDouble();
        if (known.filter(pin -> pin.price() == close).isPresent()) {
            int earliest = Math.max(3, known.get().opening());
            return earliest + (int) (part * Math.max(1, known.get().first() - earliest + 1));
        }
        int earliest = known.map(pin -> pin.last() + 1).orElse(3);
        return earliest + (int) (part * 0.95 * Math.max(0, lastContinuous - 1 - earliest));
    }

    private void pinExtreme(int price, int open, int close, int last) {
        if (price == open || price == close) {
            return;
        }
        if (held.nextClearBit(1) >= last) {
            throw new IllegalArgumentException("no trade is left at which to touch " + price);
        }
        int at = 1 + random.nextInt(last - 1);
        while (pins.containsKey(at) || held.get(at)) {
            at = 1 + random.nextInt(last - 1);
        }
        pins.put(at, price);
    }

    private void fill() {
        Map.Entry<Integer, Integer> from = pins.firstEntry();
        prices[0] = from.getValue();
        for (Map.Entry<Integer, Integer> to : pins.tailMap(1).entrySet()) {
            bridge(from.getKey(), from.getValue(), to.getKey(), to.getValue());
            from = to;
        }
    }

    private void bridge(int start, int startPrice, int end, int endPrice) {
        int margin = margin();
        double sigma = (high - low) / (3 * Math.sqrt(lastContinuous));
        double x = startPrice;
        for (int i = start + 1; i < end; i++) {
            int remaining = end - i + 1;
            double spread = sigma * Math.sqrt((remaining - 1.0) / remaining);
            x += (endPrice - x) / remaining + spread * random.nextGaussian();
            x = reflected(x, low + margin, high - margin);
            prices[i] = Math.round(x);
        }
        prices[end] = endPrice;
    }

    /** Between the pins the extremes are left alone, where there is room. */
    private int margin() {
        return high - low >= 4 ? 1 : 0;
    }

    private static double reflected(double x, int least, int most) {
        double inside = x < least ? 2.0 * least - x : x > most ? 2.0 * most - x : x;
        return Math.min(Math.max(inside, least), most);
    }

    /** Dips away from the limit, of a few minutes at most, each followed by a new seal. */
    private void openAndReseal(int sealedAt, int limit) {
        int longest = (lastContinuous - sealedAt) / 20;
        int deepest = (high - low) / 3;
        if (longest < 3 || deepest < 1) {
            return;
        }
        int away = limit == high ? -1 : 1;
        for (int times = random.nextInt(3); times > 0; times--) {
            int length = 3 + random.nextInt(Math.min(longest, lastContinuous / 40) + 1);
            int start = sealedAt + 1 + random.nextInt(lastContinuous - sealedAt - length);
            int depth = 1 + random.nextInt(deepest);
            if (!held.get(start, start + length).isEmpty()) {
                continue; // known to stand at the limit just then
            }
            for (int i = 0; i < length; i++) {
                double part = 1 - Math.abs(2.0 * (i + 1) / (length + 1) - 1);
                prices[start + i] = limit + away * Math.round(depth * part);
            }
        }
    }
}
