package io.conceptpulse.market;

import java.math.BigInteger;

/**
 * The index of a board: equal weight, chained over the sessions, rebalanced daily.
 *
 * <pre>
 *   r_i(t) = P_i(t) / P̃_i(d) − 1          P̃ the reference previous close that the feed carries
 *   I(t)   = I_close(d−1) × (1 + Σ r_i(t) / |C_d|)
 * </pre>
 *
 * C_d, the constituents, change only between sessions; every session starts from the index close,
 * so no divisor is kept. A stock that has not traded has r = 0 and stays in |C_d|. It is this
 * project's own index and does not match a vendor's point for point. All sums are of integers: in
 * whatever order the returns are added, the level is the same.
 */
public final class ConceptIndex {

    /** Returns are in 1e-9. */
    public static final long RETURN_SCALE = 1_000_000_000;

    private ConceptIndex() {}

    /**
     * The return of a stock over its previous close, in 1e-9; a tie rounds away from zero, as
     * {@link java.math.RoundingMode#HALF_UP} does.
     *
     * @param last last price, 0 while suspended or not yet traded, which is a return of 0
     * @param prevClose reference previous close, same unit
     * @throws IllegalArgumentException if there is no previous close: such a stock is excluded,
     *     with r = 0, and counted
     */
    public static long returnE9(long last, long prevClose) {
        if (prevClose <= 0) {
            throw new IllegalArgumentException("no return over a previous close of " + prevClose);
        }
        if (last == 0) {
            return 0;
        }
        return divideHalfUp(Math.multiplyExact(last - prevClose, RETURN_SCALE), prevClose);
    }

    /**
     * The level of the index, in 1e-6 points.
     *
     * @param previousLevel level at the last close, in 1e-6 points
     * @param sumReturnsE9 sum of the constituents' returns, in 1e-9
     * @param constituents how many they are, those without a price included; with none the level
     *     stands
     */
    public static long level(long previousLevel, long sumReturnsE9, int constituents) {
        if (constituents < 0) {
            throw new IllegalArgumentException("a board of " + constituents + " constituents");
        }
        if (constituents == 0) {
            return previousLevel;
        }
        long divisor = constituents * RETURN_SCALE;
        long product = previousLevel * sumReturnsE9;
        // The upper word of the exact product is more than a sign: it did not fit into a long.
        boolean fits = Math.multiplyHigh(previousLevel, sumReturnsE9) == product >> 63;
        long change =
                fits
                        ? divideHalfUp(product, divisor)
                        : divideHalfUp(previousLevel, sumReturnsE9, divisor);
        return Math.addExact(previousLevel, change);
    }

    private static long divideHalfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        // rest >= divisor - rest is 2·rest >= divisor without its overflow.
        return rest >= divisor - rest ? quotient + Long.signum(dividend) : quotient;
    }

    private static long divideHalfUp(long a, long b, long divisor) {
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger by = BigInteger.valueOf(divisor);
        BigInteger[] parts = product.abs().divideAndRemainder(by);
        boolean up = parts[1].shiftLeft(1).compareTo(by) >= 0;
        BigInteger rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return (product.signum() < 0 ? rounded.negate() : rounded).longValueExact();
    }
}
