package io.conceptpulse.news;

import java.util.Arrays;

/**
 * Where the characters of a cleaned text stood in the original. Kept as runs: within one, both go
 * on by the same step, so that an article of thousands of characters has a few dozen of them.
 *
 * <p>A character that an entity stood for comes from where the entity begins, a line break that a
 * tag stood for from where the tag does.
 */
public final class Offsets {

    static final Offsets SAME = new Offsets(new int[] {0}, new int[] {0});

    /** First cleaned character of each run, ascending from 0. */
    private final int[] starts;

    /** The place of that character in the original, never descending. */
    private final int[] origins;

    Offsets(int[] starts, int[] origins) {
        this.starts = starts;
        this.origins = origins;
    }

    /** The place in the original of a character of the cleaned text, in UTF-16 units. */
    public int originOf(int offset) {
        int run = runOf(offset);
        return origins[run] + offset - starts[run];
    }

    int runs() {
        return starts.length;
    }

    int startOf(int run) {
        return starts[run];
    }

    int originOfRun(int run) {
        return origins[run];
    }

    int runOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offsets offsets
                && Arrays.equals(starts, offsets.starts)
                && Arrays.equals(origins, offsets.origins);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(origins);
    }

    @Override
    public String toString() {
        return Arrays.toString(starts) + " from " + Arrays.toString(origins);
    }
}
