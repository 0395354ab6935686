package io.conceptpulse.market;

/**
 * A snapshot of one stock. Prices are in 1/1000 yuan, volumes in shares, amounts in fen (1/100
 * yuan); volume and amount are cumulative over the session.
 *
 * @param symbol canonical code, {@code 601360.SH}
 * @param ts event time, epoch milliseconds
 * @param seq the vendor's sequence number, {@link #ABSENT} where it gives none
 * @param last last price; 0 while suspended
 * @param prevClose reference previous close, on ex-dates the ex-right price
 * @param open first price of the session, 0 before it
 * @param high highest price so far
 * @param low lowest price so far
 * @param volume shares so far
 * @param amount fen so far
 * @param bid1 best bid, {@link #ABSENT} where not given
 * @param bid1Volume shares at the best bid
 * @param ask1 best ask
 * @param ask1Volume shares at the best ask
 * @param limitUp limit-up price (涨停价) as the feed gives it, {@link #ABSENT} where it does not
 * @param limitDown limit-down price (跌停价)
 * @param partition partition of the Kafka record
 * @param offset offset of the Kafka record
 */
public record Tick(
        String symbol,
        long ts,
        long seq,
        long last,
        long prevClose,
        long open,
        long high,
        long low,
        long volume,
        long amount,
        long bid1,
        long bid1Volume,
        long ask1,
        long ask1Volume,
        long limitUp,
        long limitDown,
        int partition,
        long offset) {

    /** What stands where the feed gives nothing. */
    public static final long ABSENT = -1;

    /** Prices are multiples of 1/1000 yuan. */
    public static final long PRICE_SCALE = 1_000;

    /** The largest price that is believed: 100,000 yuan a share. */
    public static final long MAX_PRICE = 100_000 * PRICE_SCALE;

    /**
     * Whether this snapshot supersedes the other of the same stock: by (ts, seq, partition,
     * offset).
     */
    public boolean supersedes(Tick other) {
        if (ts != other.ts) {
            return ts > other.ts;
        }
        if (seq != other.seq) {
            return seq > other.seq;
        }
        if (partition != other.partition) {
            return partition > other.partition;
        }
        return offset > other.offset;
    }

    /** Whether both say the same of the same moment, so that one is a redelivery. */
    public boolean repeats(Tick o) {
        return ts == o.ts
                && seq == o.seq
                && last == o.last
                && prevClose == o.prevClose
                && open == o.open
                && volume == o.volume
                && amount == o.amount
                && high == o.high
                && low == o.low
                && bid1 == o.bid1
                && bid1Volume == o.bid1Volume
                && ask1 == o.ask1
                && ask1Volume == o.ask1Volume
                && limitUp == o.limitUp
                && limitDown == o.limitDown
                && symbol.equals(o.symbol);
    }
}
