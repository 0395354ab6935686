package io.conceptpulse.bench.evaluate.mention;

import java.util.HashMap;
import java.util.Map;

/**
 * Where runs of one length stand in a text. To be asked for places that never go back, so that all
 * questions together take time linear in the text.
 */
final class Runs {

    /** 2⁶⁴ over the golden ratio: no two runs of two letters share a hash. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final Letters text;
    private final int length;

    /** The first place of a run that was not passed, by the run's hash. */
    private final Map<Long, Integer> first = new HashMap<>();

    private final int[] next;

    Runs(Letters text, int length) {
        this.text = text;
        this.length = length;
        int places = Math.max(0, text.length() - length + 1);
        next = new int[places];
        for (int i = places - 1; i >= 0; i--) {
            Integer behind = first.put(hash(text, i), i);
            next[i] = behind == null ? -1 : behind;
        }
    }

    /** The first place from this one on where the run of the other text stands; −1 for none. */
    int find(Letters other, int start, int from) {
        if (start + length > other.length()) {
            return -1;
        }
        long hash = hash(other, start);
        int place = first.getOrDefault(hash, -1);
        while (place >= 0 && (place < from || !isSame(other, start, place))) {
            place = next[place];
        }
        first.put(hash, place);
        return place;
    }

    private boolean isSame(Letters other, int start, int place) {
        for (int i = 0; i < length; i++) {
            if (other.at(start + i) != text.at(place + i)) {
                return false;
            }
        }
        return true;
    }

    private long hash(Letters of, int start) {
        long hash = 1;
        for (int i = start; i < start + length; i++) {
            hash = MULTIPLIER * hash + of.at(i);
        }
        return hash;
    }
}
