package io.conceptpulse.news;

import java.util.Arrays;

/**
 * What two headlines have in common, character by character, with the bits of a word for 64 letters
 * of one of them at a time: the longest common subsequence (Hyyrö 2004) and the longest common
 * substring.
 */
final class SharedLetters {

    private final Wording a;
    private final Wording b;

    /** Of each character of a that one of b, or −1. */
    private final int[] inB;

    private int count;
    private long rarity;

    /**
     * @param rarities of the characters of a
     */
    SharedLetters(Wording a, int[] rarities, Wording b) {
        this.a = a;
        this.b = b;
        int[] left = a.characters();
        int[] right = b.characters();
        inB = new int[left.length];
        int j = 0;
        for (int i = 0; i < left.length; i++) {
            while (j < right.length && right[j] < left[i]) {
                j++;
            }
            boolean shared = j < right.length && right[j] == left[i];
            inB[i] = shared ? j : -1;
            count += shared ? 1 : 0;
            rarity += shared ? rarities[i] : 0;
        }
    }

    /** Length of the longest common subsequence of two. */
    static int subsequence(Wording a, Wording b) {
        return new SharedLetters(a, new int[a.characters().length], b).subsequence();
    }

    /** Distinct characters that both have. */
    int count() {
        return count;
    }

    /** Theirs, added up. */
    long rarity() {
        return rarity;
    }

    /** Length of the longest common subsequence. */
    int subsequence() {
        Wording.Places places = b.places();
        int blocks = places.blocks();
        // Bit j is 0 where taking letter j of b, too, makes the subsequence longer.
        long[] row = new long[blocks];
        Arrays.fill(row, -1);
        for (int at : a.places().at()) {
            int character = inB[at];
            if (character < 0) {
                continue;
            }
            long carry = 0;
            for (int block = 0; block < blocks; block++) {
                long before = row[block];
                long match = before & places.bits()[character * blocks + block];
                long sum = before + match;
                long all = sum + carry;
                carry =
                        Long.compareUnsigned(sum, before) < 0 || Long.compareUnsigned(all, sum) < 0
                                ? 1
                                : 0;
                row[block] = all | before & ~match;
            }
        }
        int length = 0;
        int letters = b.places().at().length;
        for (int block = 0; block < blocks; block++) {
            int rest = letters - block * Long.SIZE;
            long used = rest >= Long.SIZE ? -1 : (1L << rest) - 1;
            length += Long.bitCount(~row[block] & used);
        }
        return length;
    }

    /** Length of the longest common substring. */
    int substring() {
        Wording.Places places = b.places();
        int blocks = places.blocks();
        int most = Math.min(a.places().at().length, places.at().length);
        // Block by block: at which letters of b ends a run of this length that ends here in a.
        long[][] runs = new long[most + 1][];
        int longest = 0;
        int live = 0;
        for (int at : a.places().at()) {
            int character = inB[at];
            if (character < 0) {
                live = 0;
                continue;
            }
            int reach = Math.min(live + 1, most);
            live = 0;
            for (int length = reach; length >= 1; length--) {
                if (runs[length] == null) {
                    runs[length] = new long[blocks];
                }
                long any = 0;
                long carry = length == 1 ? 1 : 0;
                for (int block = 0; block < blocks; block++) {
                    long shorter = length == 1 ? -1 : runs[length - 1][block];
                    long run = (shorter << 1 | carry) & places.bits()[character * blocks + block];
                    carry = shorter >>> Long.SIZE - 1;
                    runs[length][block] = run;
                    any |= run;
                }
                if (any != 0 && live == 0) {
                    live = length;
                }
            }
            longest = Math.max(longest, live);
        }
        return longest;
    }
}
