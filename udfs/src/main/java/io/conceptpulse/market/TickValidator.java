package io.conceptpulse.market;

import java.util.Optional;

/** What a snapshot must not say. */
public final class TickValidator {

    /** Some vendors round the volume to lots. */
    private static final long LOT = 100;

    /** Fixed-price and block trades, and rounding, move the average price by less than this. */
    private static final double TOLERANCE = 0.01;

    /** No first day of a listing came near it; sums of such returns stay far from an overflow. */
    private static final long MOST_FOLD = 100;

    /** Shares, or fen, of one stock in one session: a hundred times the whole market's. */
    private static final long MOST = 1_000_000_000_000_000L;

    private TickValidator() {}

    /**
     * The first thing that is impossible in a snapshot, as one sentence; empty for a sound one.
     * Whether its units are plausible is another question: {@link #unitsPlausible}.
     */
    public static Optional<String> violation(Tick tick) {
        return Optional.ofNullable(firstViolation(tick));
    }

    /**
     * Whether the average price of the session, amount / volume, lies between low and high, give or
     * take a lot and 1%. Where it does not, the vendor has changed a unit: lots for shares, or
     * 10,000 yuan for yuan. A snapshot before the first trade is plausible.
     */
    public static boolean unitsPlausible(Tick tick) {
        if (tick.volume() == 0 || tick.low() <= 0 || tick.high() <= 0) {
            return true;
        }
        double amount = tick.amount() * 10.0; // fen to 1/1000 yuan
        double least = (double) tick.low() * (tick.volume() - LOT);
        double most = (double) tick.high() * (tick.volume() + LOT);
        return amount >= least * (1 - TOLERANCE) && amount <= most * (1 + TOLERANCE);
    }

    private static String firstViolation(Tick t) {
        if (t.ts() <= 0) {
            return "The event time " + t.ts() + " is not after 1970.";
        }
        if (t.prevClose() <= 0) {
            return "The previous close " + t.prevClose() + " is not positive.";
        }
        String price = priceViolation(t);
        if (price != null) {
            return price;
        }
        if (t.last() > MOST_FOLD * t.prevClose()) {
            return "The last price %d is more than %d times the previous close %d."
                    .formatted(t.last(), MOST_FOLD, t.prevClose());
        }
        if (t.volume() > MOST || t.amount() > MOST) {
            return "The volume %d or the amount %d is beyond belief."
                    .formatted(t.volume(), t.amount());
        }
        if (t.volume() < 0) {
            return "The volume " + t.volume() + " is negative.";
        }
        if (t.amount() < 0) {
            return "The amount " + t.amount() + " is negative.";
        }
        boolean ranged = t.high() > 0 && t.low() > 0;
        if (ranged && t.high() < t.low()) {
            return "The high " + t.high() + " is below the low " + t.low() + ".";
        }
        boolean traded = ranged && t.volume() > 0 && t.last() > 0;
        if (traded && (t.last() < t.low() || t.last() > t.high())) {
            return "The last price %d is outside of low %d and high %d."
                    .formatted(t.last(), t.low(), t.high());
        }
        return null;
    }

    private static String priceViolation(Tick t) {
        if (!isPrice(t.last())) {
            return unbelievable("last price", t.last());
        }
        if (!isPrice(t.prevClose())) {
            return unbelievable("previous close", t.prevClose());
        }
        if (!isPrice(t.open())) {
            return unbelievable("open", t.open());
        }
        if (!isPrice(t.high())) {
            return unbelievable("high", t.high());
        }
        if (!isPrice(t.low())) {
            return unbelievable("low", t.low());
        }
        if (!isPrice(t.bid1()) && t.bid1() != Tick.ABSENT) {
            return unbelievable("best bid", t.bid1());
        }
        if (!isPrice(t.ask1()) && t.ask1() != Tick.ABSENT) {
            return unbelievable("best ask", t.ask1());
        }
        return null;
    }

    private static boolean isPrice(long price) {
        return price >= 0 && price <= Tick.MAX_PRICE;
    }

    private static String unbelievable(String what, long price) {
        return price < 0
                ? "The " + what + " " + price + " is negative."
                : "The " + what + " " + price + " is over " + Tick.MAX_PRICE + ".";
    }
}
