package io.conceptpulse.bench.load;

/**
 * A stock of the load. Prices are in fen.
 *
 * @param symbol canonical code
 * @param up limit-up price of the session
 * @param down limit-down price
 */
public record ListedStock(String symbol, String name, int prevClose, int up, int down) {}
