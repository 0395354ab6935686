package io.conceptpulse.bench.load;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Prices that walk on the grid of a fen within the limits of the day, with volume and amount that
 * fit: each trade is at the last price. One stock in fifty drifts, so that some reach a limit.
 * Gives the snapshots of a stock in order, as JSON.
 */
public final class TickWalk {

    private static final int LOT = 100;

    private final List<ListedStock> stocks;
    private final SplittableRandom random;
    private final TickWriter writer = new TickWriter();
    private final int[] last;
    private final int[] open;
    private final int[] high;
    private final int[] low;
    private final long[] volume;
    private final long[] amount;
    private long seq;

    public TickWalk(List<ListedStock> stocks, long seed) {
        this.stocks = stocks;
        this.random = new SplittableRandom(seed);
        int count = stocks.size();
        last = new int[count];
        open = new int[count];
        high = new int[count];
        low = new int[count];
        volume = new long[count];
        amount = new long[count];
    }

    /**
     * The next snapshot of a stock.
     *
     * @param ts its time, epoch milliseconds
     */
    public byte[] next(int stock, long ts) {
        ListedStock of = stocks.get(stock);
        if (open[stock] == 0) {
            begin(stock, of);
        } else {
            move(stock, of);
        }
        int depth = random.nextInt();
        return writer.write(
                of,
                ts,
                ++seq,
                last[stock],
                open[stock],
                high[stock],
                low[stock],
                volume[stock],
                amount[stock],
                LOT * (1 + (depth & 0x3ff)),
                LOT * (1 + (depth >>> 10 & 0x3ff)));
    }

    private void begin(int stock, ListedStock of) {
        int gap = of.prevClose() / 100;
        int price = inside(of.prevClose() + random.nextInt(2 * gap + 1) - gap, of);
        last[stock] = price;
        open[stock] = price;
        high[stock] = price;
        low[stock] = price;
        trade(stock, 1_000 + random.nextInt(40_000));
    }

    private void move(int stock, ListedStock of) {
        int drawn = random.nextInt();
        if ((drawn & 3) == 0) {
            return; // three seconds without a trade
        }
        int step = Math.max(1, of.prevClose() / 2_000);
        int direction = (drawn >> 2 & 1) - (drawn >> 3 & 1);
        int drift = stock % 50 == 7 && (drawn >> 4 & 3) == 0 ? step : 0;
        int price = inside(last[stock] + direction * step + drift, of);
        last[stock] = price;
        high[stock] = Math.max(high[stock], price);
        low[stock] = Math.min(low[stock], price);
        trade(stock, 1 + (drawn >>> 8 & 0x3f));
    }

    private void trade(int stock, int lots) {
        long shares = (long) lots * LOT;
        volume[stock] += shares;
        amount[stock] += shares * last[stock];
    }

    private static int inside(int price, ListedStock of) {
        return Math.max(of.down(), Math.min(of.up(), price));
    }
}
