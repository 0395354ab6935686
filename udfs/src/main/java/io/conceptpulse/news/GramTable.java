package io.conceptpulse.news;

/**
 * A number for each of many grams, by open addressing: it is asked some hundred times for each two
 * headlines that are compared. Not for several threads while it is filled.
 */
final class GramTable {

    /** Stands for no gram: texts are without NUL. */
    private static final int EMPTY = 0;

    private static final int LEAST = 16;

    private int[] grams = new int[LEAST];
    private int[] values = new int[LEAST];
    private int size;

    void put(int gram, int value) {
        if (2 * size >= grams.length) {
            grow();
        }
        int slot = slot(gram);
        size += grams[slot] == EMPTY ? 1 : 0;
        grams[slot] = gram;
        values[slot] = value;
    }

    int get(int gram, int otherwise) {
        int slot = slot(gram);
        return grams[slot] == EMPTY ? otherwise : values[slot];
    }

    /** Where a gram is, or would be. */
    private int slot(int gram) {
        int mask = grams.length - 1;
        int mixed = gram * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & mask;
        while (grams[slot] != EMPTY && grams[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] before = grams;
        int[] with = values;
        grams = new int[2 * before.length];
        values = new int[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != EMPTY) {
                int slot = slot(before[i]);
                grams[slot] = before[i];
                values[slot] = with[i];
            }
        }
    }
}
