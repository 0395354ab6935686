package io.conceptpulse.market;

/** Where a price stands against its limits. */
public enum LimitState {
    NONE,
    /** At limit-up (涨停). */
    UP,
    /** At limit-down (跌停). */
    DOWN,
    /** Touched limit-up and came off it (炸板). */
    BROKEN;

    /**
     * The state at a snapshot, by prices and never by percent: limit-up of a stock at 1.04 yuan is
     * only +9.62%. A stock that fell from limit-up to limit-down is {@link #DOWN}. The snapshot
     * must not be of the opening auction, whose prices are virtual.
     */
    public static LimitState of(Tick tick, PriceLimits limits) {
        if (tick.last() <= 0) {
            return NONE;
        } else if (tick.last() == limits.up()) {
            return UP;
        } else if (tick.last() == limits.down()) {
            return DOWN;
        } else if (tick.high() == limits.up() && tick.last() < limits.up()) {
            return BROKEN;
        }
        return NONE;
    }
}
