package io.conceptpulse.news;

/**
 * A number for each of many bigrams, by open addressing. A {@code HashMap} would fold a bigram to
 * the exclusive or of its two characters, on which most of them collide.
 */
final class GramTable {

    /** 2³² divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
    private static final int SPREAD = 0x9e3779b9;

    private int[] grams = new int[64];
    private int[] values = new int[64];
    private int size;

    /** Takes any bigram but 0, which no letters make. */
    void put(int gram, int value) {
        if (2 * size >= grams.length) {
            GramTable twice = new GramTable();
            twice.grams = new int[2 * grams.length];
            twice.values = new int[2 * grams.length];
            for (int i = 0; i < grams.length; i++) {
                if (grams[i] != 0) {
                    twice.put(grams[i], values[i]);
                }
            }
            grams = twice.grams;
            values = twice.values;
        }
        int at = find(gram);
        size += grams[at] == 0 ? 1 : 0;
        grams[at] = gram;
        values[at] = value;
    }

    int get(int gram, int otherwise) {
        int at = find(gram);
        return grams[at] == gram && gram != 0 ? values[at] : otherwise;
    }

    /** Where it stands, or would. */
    private int find(int gram) {
        int mask = grams.length - 1;
        int at = (gram * SPREAD >>> 8) & mask;
        while (grams[at] != 0 && grams[at] != gram) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
