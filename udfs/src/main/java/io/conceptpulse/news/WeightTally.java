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
            weights[size++] = weight;
        } else {
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
        slots = slots(2 * names.length);
        for (int i = 0; i < size; i++) {
            slots[slot(names[i])] = i;
        }
    }

    /** The names that weigh most, at most so many; of equals, those that were added first. */
    List<String> heaviest(int most) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) -weights[i] << Integer.SIZE | i;
        }
        int taken = Math.min(most, size);
        select(order, taken);
        Arrays.sort(order, 0, taken);
        List<String> heaviest = new ArrayList<>(taken);
        for (int i = 0; i < taken; i++) {
            heaviest.add(names[(int) order[i]]);
        }
        return heaviest;
    }

    /** Brings the smallest to the front, in any order (Hoare's selection); all are different. */
    private static void select(long[] values, int smallest) {
        int from = 0;
        int to = values.length - 1;
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
