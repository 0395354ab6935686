package io.conceptpulse.contract;

import io.conceptpulse.market.Symbols;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The canonical code of each spelling of a symbol, looked up by the bytes of the spelling without
 * making a string of them. Open addressing; spellings of up to {@link #LONGEST} bytes. Not
 * thread-safe.
 */
final class SpellingTable {

    /** Two words hold the bytes and their number. */
    static final int LONGEST = 15;

    /** A market has some 5,500, each in a few spellings; one that sends more is forgotten. */
    private static final int MOST = 1 << 16;

    private long[] heads = new long[1 << 14];
    private long[] tails = new long[heads.length];
    private String[] symbols = new String[heads.length];
    private int size;

    /** Null where it is no symbol, or longer than any is spelt. */
    String canonical(byte[] text, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return null;
        }
        long head = word(text, from, Math.min(to, from + Long.BYTES));
        long tail = word(text, Math.min(to, from + Long.BYTES), to) << Byte.SIZE | length;
        int slot = slot(head, tail);
        if (symbols[slot] == null) {
            String spelling = new String(text, from, length, StandardCharsets.ISO_8859_1);
            String symbol = Symbols.canonical(spelling).orElse(null);
            if (symbol == null) {
                return null;
            }
            put(head, tail, symbol);
            return symbol;
        }
        return symbols[slot];
    }

    private static long word(byte[] text, int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            word = word << Byte.SIZE | text[i] & 0xff;
        }
        return word;
    }

    /** Where a spelling is, or would be. */
    private int slot(long head, long tail) {
        long mixed = (head ^ tail * 0x9E37_79B9_7F4A_7C15L) * 0xD1B5_4A32_D192_ED03L;
        int mask = heads.length - 1;
        int slot = (int) (mixed >>> Integer.SIZE) & mask;
        while (symbols[slot] != null && (heads[slot] != head || tails[slot] != tail)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void put(long head, long tail, String symbol) {
        if (size == MOST) {
            Arrays.fill(symbols, null);
            size = 0;
        } else if (2 * size >= symbols.length) {
            grow();
        }
        int slot = slot(head, tail);
        heads[slot] = head;
        tails[slot] = tail;
        symbols[slot] = symbol;
        size++;
    }

    private void grow() {
        long[] headsBefore = heads;
        long[] tailsBefore = tails;
        String[] before = symbols;
        heads = new long[2 * before.length];
        tails = new long[2 * before.length];
        symbols = new String[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                int slot = slot(headsBefore[i], tailsBefore[i]);
                heads[slot] = headsBefore[i];
                tails[slot] = tailsBefore[i];
                symbols[slot] = before[i];
            }
        }
    }
}
