package io.conceptpulse.bench.evaluate.mention;

import java.util.Arrays;

/**
 * Which letter of a text each letter of the cleaned one is. The cleaner takes pieces out and puts
 * nothing in, so both are gone through once, side by side; where they differ a piece was taken out,
 * and they go on together at the next run of letters that they share.
 */
final class Alignment {

    /** Lengths of the shared run, tried in this order. */
    private static final int[] RUNS = {16, 8, 5, 3, 2, 1};

    /** A piece may begin so many letters before the first that differs: those it shares. */
    private static final int MOST_SHARED = 32;

    private final Letters original;
    private final Letters cleaned;
    private final Runs[] runs = new Runs[RUNS.length];
    private final int[] places;

    Alignment(Letters original, Letters cleaned) {
        this.original = original;
        this.cleaned = cleaned;
        places = new int[cleaned.length()];
        Arrays.fill(places, -1);
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            if (at == original.length() || original.at(at) != cleaned.at(i)) {
                int found = find(i, at);
                if (found < 0) {
                    continue;
                }
                shift(i, at, found);
                at = found;
            }
            places[i] = at++;
        }
    }

    /** The letter of the original; −1 where it was not found. */
    int of(int index) {
        return places[index];
    }

    private int find(int index, int from) {
        for (int i = 0; i < RUNS.length; i++) {
            if (runs[i] == null) {
                runs[i] = new Runs(original, RUNS[i]);
            }
            int place = runs[i].find(cleaned, index, from);
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /**
     * The piece that lies between two places may as well begin and end some letters before, where
     * they are the same. It begins and ends where sentences do, if it can.
     */
    private void shift(int index, int begin, int end) {
        int best = 0;
        int bestRank = rank(begin, end);
        for (int back = 1; back <= Math.min(MOST_SHARED, index); back++) {
            if (places[index - back] != begin - back
                    || original.at(end - back) != cleaned.at(index - back)) {
                break;
            }
            int rank = rank(begin - back, end - back);
            if (rank > bestRank) {
                best = back;
                bestRank = rank;
            }
        }
        for (int back = 1; back <= best; back++) {
            places[index - back] = end - back;
        }
    }

    private int rank(int begin, int end) {
        return (original.isBoundary(begin) ? 1 : 0) + (original.isBoundary(end) ? 1 : 0);
    }
}
