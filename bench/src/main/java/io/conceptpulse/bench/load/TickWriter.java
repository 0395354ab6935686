package io.conceptpulse.bench.load;

import java.nio.charset.StandardCharsets;

/** Writes the JSON of topic {@code ticks} byte by byte: a session has 26 million. */
final class TickWriter {

    private static final byte[] SYMBOL = ascii("{\"symbol\":\"");
    private static final byte[] TS = ascii("\",\"ts\":");
    private static final byte[] SEQ = ascii(",\"seq\":");
    private static final byte[] LAST = ascii(",\"last\":");
    private static final byte[] PREV_CLOSE = ascii(",\"prev_close\":");
    private static final byte[] OPEN = ascii(",\"open\":");
    private static final byte[] HIGH = ascii(",\"high\":");
    private static final byte[] LOW = ascii(",\"low\":");
    private static final byte[] VOLUME = ascii(",\"volume\":");
    private static final byte[] AMOUNT = ascii(",\"amount\":");
    private static final byte[] BID = ascii(",\"bid1\":");
    private static final byte[] BID_VOLUME = ascii(",\"bid1_volume\":");
    private static final byte[] ASK = ascii(",\"ask1\":");
    private static final byte[] ASK_VOLUME = ascii(",\"ask1_volume\":");
    private static final byte[] LIMIT_UP = ascii(",\"limit_up\":");
    private static final byte[] LIMIT_DOWN = ascii(",\"limit_down\":");
    private static final byte[] STATUS = ascii(",\"status\":\"CONTINUOUS_AUCTION\"}");

    private final byte[] buffer = new byte[512];
    private int length;

    /** Prices and the amount are in fen. */
    byte[] write(
            ListedStock stock,
            long ts,
            long seq,
            int last,
            int open,
            int high,
            int low,
            long volume,
            long amount,
            int bidVolume,
            int askVolume) {
        boolean sealedUp = last == stock.up();
        boolean sealedDown = last == stock.down();
        length = 0;
        put(SYMBOL);
        for (int i = 0; i < stock.symbol().length(); i++) {
            buffer[length++] = (byte) stock.symbol().charAt(i);
        }
        whole(TS, ts);
        whole(SEQ, seq);
        yuan(LAST, last);
        yuan(PREV_CLOSE, stock.prevClose());
        yuan(OPEN, open);
        yuan(HIGH, high);
        yuan(LOW, low);
        whole(VOLUME, volume);
        yuan(AMOUNT, amount);
        // At a limit one side of the book is empty.
        yuan(BID, sealedDown ? 0 : sealedUp ? last : last - 1);
        whole(BID_VOLUME, sealedDown ? 0 : bidVolume);
        yuan(ASK, sealedUp ? 0 : last);
        whole(ASK_VOLUME, sealedUp ? 0 : askVolume);
        yuan(LIMIT_UP, stock.up());
        yuan(LIMIT_DOWN, stock.down());
        put(STATUS);
        byte[] json = new byte[length];
        System.arraycopy(buffer, 0, json, 0, length);
        return json;
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void whole(byte[] field, long value) {
        put(field);
        digits(value);
    }

    private void yuan(byte[] field, long fen) {
        put(field);
        digits(fen / 100);
        buffer[length++] = '.';
        buffer[length++] = (byte) ('0' + fen / 10 % 10);
        buffer[length++] = (byte) ('0' + fen % 10);
    }

    private void digits(long value) {
        int end = length + 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            end++;
        }
        length = end;
        long rest = value;
        do {
            buffer[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
