package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up weights by name, by open addressing, and is used again for the next: an article of a busy
 * board shares keys with a thousand others. Not for several threads.
 */
final class WeightTally {

    private static final int LEAST = 256;
    private static final int FREE = -1;

    private String[] names = new String[LEAST];
    private int[] weights = new int[LEAST];
    private int[] times = new int[LEAST];
    private int size;

    /** Places in {@link #names}, at twice their number at the least. */
    private int[] slots = slots(2 * LEAST);

    private static int[] slots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }

    void clear() {
        Arrays.fill(names, 0, size, null);
        Arrays.fill(slots, FREE);
        size = 0;
    }

    void add(String name, int weight) {
        int slot = slot(name);
        if (slots[slot] == FREE) {
            if (size == names.length) {
                grow();
                slot = slot(name);
            }
            slots[slot] = size;
            names[size] = name;
            times[size] = 1;
            weights[size++] = weight;
        } else {
            times[slots[slot]]++;
            weights[slots[slot]] += weight;
        }
    }

    /** Where a name is, or would be. */
    private int slot(String name) {
        int mask = slots.length - 1;
        int hash = name.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != FREE && !names[slots[slot]].equals(name)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        names = Arrays.copyOf(names, 2 * names.length);
        weights = Arrays.copyOf(weights, names.length);
        times = Arrays.copyOf(times, names.length);
        slots = slots(2 * names.length);
        for (int i = 0; i < size; i++) {
            slots[slot(names[i])] = i;
        }
    }

    /**
     * The names that weigh most; of equals, those that were added first.
     *
     * @param most so many at the most
     * @param least only those that were added so many times
     */
    List<String> heaviest(int most, int least) {
        long[] order = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            order[count] = (long) -weights[i] << Integer.SIZE | i;
            count += times[i] >= least ? 1 : 0;
        }
        int taken = Math.min(most, count);
        select(order, count, taken);
        Arrays.sort(order, 0, taken);
        List<String> heaviest = new ArrayList<>(taken);
        for (int i = 0; i < taken; i++) {
            heaviest.add(names[(int) order[i]]);
        }
        return heaviest;
    }

    /** Brings the smallest to the front, in any order (Hoare's selection); all are different. */
    private static void select(long[] values, int length, int smallest) {
        int from = 0;
        int to = length - 1;
        while (from < to && smallest > from && smallest <= to) {
            long pivot = values[from + to >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (smallest <= j + 1) {
                to = j;
            } else {
                from = i;
            }
        }
    }
}
