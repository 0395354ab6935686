package io.conceptpulse.market;

/** Snapshots for tests: a sound one, and the same with one field changed. */
final class Ticks {

    static final long MON_2024_02_19_10_00 = 1_708_308_000_000L;

    private Ticks() {}

    /** 1,000 shares traded between 9.80 and 10.20 yuan, at 10.00 now. */
    static Tick sound() {
        return tick(10_000, 10_200, 9_800, 1_000, 1_000_000);
    }

    static Tick tick(long last, long high, long low, long volume, long amount) {
        return with(last, 10_000, high, low, volume, amount, Tick.ABSENT, Tick.ABSENT);
    }

    static Tick limited(long limitUp, long limitDown) {
        return with(10_000, 10_000, 10_200, 9_800, 1_000, 1_000_000, limitUp, limitDown);
    }

    static Tick with(
            long last,
            long prevClose,
            long high,
            long low,
            long volume,
            long amount,
            long limitUp,
            long limitDown) {
        return new Tick(
                "601360.SH",
                MON_2024_02_19_10_00,
                1,
                last,
                prevClose,
                low,
                high,
                low,
                volume,
                amount,
                Tick.ABSENT,
                0,
                Tick.ABSENT,
                0,
                limitUp,
                limitDown,
                0,
                0);
    }

    static Tick at(long ts) {
        Tick t = sound();
        return new Tick(
                t.symbol(),
                ts,
                1,
                t.last(),
                t.prevClose(),
                t.open(),
                t.high(),
                t.low(),
                t.volume(),
                t.amount(),
                t.bid1(),
                0,
                t.ask1(),
                0,
                t.limitUp(),
                t.limitDown(),
                0,
                0);
    }

    static Tick quoted(long open, long bid1, long ask1) {
        Tick t = sound();
        return new Tick(
                t.symbol(),
                t.ts(),
                1,
                t.last(),
                t.prevClose(),
                open,
                t.high(),
                t.low(),
                t.volume(),
                t.amount(),
                bid1,
                0,
                ask1,
                0,
                t.limitUp(),
                t.limitDown(),
                0,
                0);
    }
}
