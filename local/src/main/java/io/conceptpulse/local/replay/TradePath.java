package io.conceptpulse.local.replay;

import java.util.BitSet;
import java.util.Random;

/**
 * Volume and amount along a path of prices, so that both end at the bar's own figures and the
 * average price so far never leaves the range so far.
 *
 * <p>Volume follows the U of a session, heavy after the open and before the close, with noise. The
 * real average price (VWAP) says where on the path the shares changed hands: weights are multiplied
 * by e^(θ·price), with the θ at which the path's average is the bar's. What rounding to lots leaves
 * is spread over the trades by moving each one's average price towards the extreme so far, in one
 * proportion for all.
 *
 * <p>Where that cannot be done, because high and low are one price and the source's volume is
 * rounded to lots, the difference is spread by volume; the average is then off by as much as the
 * bar's own.
 */
final class TradePath {

    private static final long LOT = 100;

    private final long[] prices;
    private final long[] volumes;
    private final long[] amounts;

    /**
     * @param path prices in fen; a trade without volume takes over the price before it
     * @param bar the figures to end at
     */
    TradePath(PricePath path, DailyBar bar, Random random) {
        prices = path.prices().clone();
        volumes = new long[prices.length];
        amounts = new long[prices.length];
        double[] weights = profile(prices.length, random);
        double average = (double) bar.amount() / bar.volume();
        Tilt.towards(average, prices, weights);
        distribute(bar.volume(), weights, path.pinned());
        price(bar.amount());
    }

    /**
     * By how many fen the path's average, under the plain profile, misses the bar's: the less, the
     * better the path fits the day.
     */
    static double misfit(PricePath path, DailyBar bar) {
        long[] prices = path.prices();
        double weights = 0;
        double weighted = 0;
        for (int i = 0; i < prices.length; i++) {
            double weight = profile(i, prices.length);
            weights += weight;
            weighted += weight * prices[i];
        }
        return Math.abs(weighted / weights - (double) bar.amount() / bar.volume());
    }

    /** The price of each trade, in fen. */
    long price(int trade) {
        return prices[trade];
    }

    /** Shares up to and with a trade. */
    long volume(int trade) {
        return volumes[trade];
    }

    /** Fen up to and with a trade. */
    long amount(int trade) {
        return amounts[trade];
    }

    private static double[] profile(int trades, Random random) {
        double[] weights = new double[trades];
        for (int i = 0; i < trades; i++) {
            // Exponential noise: many small trades, a few large ones.
            weights[i] = profile(i, trades) * (0.1 - StrictMath.log(1 - random.nextDouble()));
        }
        return weights;
    }

    private static double profile(int trade, int trades) {
        if (trade == 0 || trade == trades - 1) {
            return trades * 0.015; // a match brings some 1.5% of the day
        }
        double x = 2.0 * trade / trades - 1;
        return 0.7 + (x < 0 ? 3.5 : 1.5) * x * x * x * x;
    }

    private void distribute(long volume, double[] weights, BitSet pinned) {
        long unit = volume >= LOT * 4 * pinned.cardinality() ? LOT : 1;
        long free = volume / unit - pinned.cardinality();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double weight = 0;
        int pins = 0;
        for (int i = 0; i < weights.length; i++) {
            weight += weights[i];
            pins += pinned.get(i) ? 1 : 0;
            long units = pins + (long) (Math.max(0, free) * (weight / total));
            volumes[i] = Math.min(volume, units * unit);
            if (traded(i) == 0 && !pinned.get(i)) {
                prices[i] = prices[i - 1];
            }
        }
        volumes[weights.length - 1] = volume;
    }

    private void price(long total) {
        long missing = total - plainAmounts();
        double[] room = roomTowards(missing > 0);
        double whole = room[room.length - 1];
        boolean enough = whole >= Math.abs(missing);
        long volume = volumes[volumes.length - 1];
        for (int i = 0; i < amounts.length; i++) {
            double part = enough && whole > 0 ? room[i] / whole : (double) volumes[i] / volume;
            amounts[i] += Math.round(missing * part);
        }
    }

    private long plainAmounts() {
        long amount = 0;
        for (int i = 0; i < amounts.length; i++) {
            amount += traded(i) * prices[i];
            amounts[i] = amount;
        }
        return amount;
    }

    /** Fen by which the amount so far could be more, or less, with every trade at an extreme. */
    private double[] roomTowards(boolean high) {
        double[] room = new double[prices.length];
        long extreme = prices[0];
        double sum = 0;
        for (int i = 0; i < prices.length; i++) {
            extreme = high ? Math.max(extreme, prices[i]) : Math.min(extreme, prices[i]);
            sum += (double) traded(i) * Math.abs(extreme - prices[i]);
            room[i] = sum;
        }
        return room;
    }

    private long traded(int i) {
        return i == 0 ? volumes[0] : volumes[i] - volumes[i - 1];
    }
}
