package io.conceptpulse.pulse;

import io.conceptpulse.market.LimitState;

/**
 * The latest known state of one stock; a row of the table {@code stock_state}. Prices in 1/1000
 * yuan, amount in fen.
 *
 * @param symbol the stock
 * @param session trading day, epoch day
 * @param ts event time of the snapshot, epoch milliseconds
 * @param last last price
 * @param prevClose reference previous close
 * @param returnE9 return over the previous close in 1e-9
 * @param volume shares so far
 * @param amount fen so far
 * @param limit where the price stands against its limits
 */
public record StockState(
        String symbol,
        long session,
        long ts,
        long last,
        long prevClose,
        long returnE9,
        long volume,
        long amount,
        LimitState limit) {}
