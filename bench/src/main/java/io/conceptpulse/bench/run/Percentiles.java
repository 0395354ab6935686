package io.conceptpulse.bench.run;

import java.util.Arrays;

/** Latencies in milliseconds, by nearest rank: each is one that was measured. */
record Percentiles(long p50, long p90, long p99, long max) {

    static Percentiles of(long[] millis) {
        if (millis.length == 0) {
            throw new IllegalArgumentException("percentiles of nothing");
        }
        long[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Percentiles(
                rank(sorted, 50), rank(sorted, 90), rank(sorted, 99), sorted[sorted.length - 1]);
    }

    private static long rank(long[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[rank - 1];
    }
}
