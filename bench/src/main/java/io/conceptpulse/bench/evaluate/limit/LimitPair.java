package io.conceptpulse.bench.evaluate.limit;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Tick;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Both limits in 1/1000 yuan, {@link #NONE} where no limit applies.
 *
 * @param up limit-up price
 * @param down limit-down price
 */
record LimitPair(long up, long down) {

    static final long NONE = 0;

    static LimitPair of(Optional<PriceLimits> limits) {
        return limits.map(l -> new LimitPair(l.up(), l.down())).orElse(new LimitPair(NONE, NONE));
    }

    /** As labelled; an empty cell, and a price that vendors write for no limit, mean none. */
    static LimitPair labelled(Row row, String up, String down) {
        return new LimitPair(label(row, up), label(row, down));
    }

    private static long label(Row row, String column) {
        long price = row.get(column).isBlank() ? NONE : price(row, column);
        return PriceLimits.isSentinel(price) ? NONE : price;
    }

    /** A price in yuan, in 1/1000 yuan. */
    static long price(Row row, String column) {
        try {
            long price =
                    new BigDecimal(row.get(column).strip())
                            .multiply(BigDecimal.valueOf(Tick.PRICE_SCALE))
                            .longValueExact();
            if (price >= 0 && price <= Tick.MAX_PRICE) {
                return price;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw row.wrong(column, "a price in yuan, in steps of 0.001");
        }
        throw row.wrong(column, "a price from 0 to 100000 yuan");
    }

    static String yuan(long price) {
        return price == NONE
                ? ""
                : BigDecimal.valueOf(price, 3).setScale(2, RoundingMode.UNNECESSARY).toString();
    }
}
