package io.conceptpulse.contract;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Tick;

/** The fields as they come; {@link Tick#ABSENT} stands for what has not. */
final class TickFields {
    String symbol;
    long ts = Tick.ABSENT;
    long seq = Tick.ABSENT;
    long last = Tick.ABSENT;
    long prevClose = Tick.ABSENT;
    long open = Tick.ABSENT;
    long high = Tick.ABSENT;
    long low = Tick.ABSENT;
    long volume = Tick.ABSENT;
    long amount = Tick.ABSENT;
    long bid1 = Tick.ABSENT;
    long bid1Volume = Tick.ABSENT;
    long ask1 = Tick.ABSENT;
    long ask1Volume = Tick.ABSENT;
    long limitUp = Tick.ABSENT;
    long limitDown = Tick.ABSENT;

    /** A limit price; absent where it stands for none. */
    static long limit(long limit) {
        return PriceLimits.isSentinel(limit) ? Tick.ABSENT : limit;
    }

    Tick toTick(Origin origin) throws ContractViolation {
        if (symbol == null) {
            throw ContractViolation.of("field 'symbol' is missing");
        }
        require("ts", ts);
        require("last", last);
        require("prev_close", prevClose);
        require("open", open);
        require("high", high);
        require("low", low);
        require("volume", volume);
        require("amount", amount);
        return new Tick(
                symbol,
                ts,
                seq,
                last,
                prevClose,
                open,
                high,
                low,
                volume,
                amount,
                bid1,
                bid1Volume,
                ask1,
                ask1Volume,
                limitUp,
                limitDown,
                origin.partition(),
                origin.offset());
    }

    private static void require(String name, long value) throws ContractViolation {
        if (value == Tick.ABSENT) {
            throw ContractViolation.of("field '" + name + "' is missing or −1");
        }
    }
}
