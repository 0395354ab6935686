package io.conceptpulse.bench.train;

import java.util.Arrays;

/** Labels against classes, of those of {@code Expert.SIGNS}. */
public final class MacroF1 {

    private static final int SIZE = 3;

    private final long[][] count = new long[SIZE][SIZE];

    public void add(int label, int predicted) {
        count[label][predicted]++;
    }

    public void add(MacroF1 other) {
        for (int label = 0; label < SIZE; label++) {
            for (int predicted = 0; predicted < SIZE; predicted++) {
                count[label][predicted] += other.count[label][predicted];
            }
        }
    }

    /** The mean of the F1 of the classes that the labels have; NaN where there are none. */
    public double value() {
        double sum = 0;
        int classes = 0;
        for (int c = 0; c < SIZE; c++) {
            long labelled = Arrays.stream(count[c]).sum();
            if (labelled > 0) {
                long predicted = 0;
                for (long[] row : count) {
                    predicted += row[c];
                }
                sum += 2.0 * count[c][c] / (labelled + predicted);
                classes++;
            }
        }
        return sum / classes;
    }

    public double accuracy() {
        long right = 0;
        for (int c = 0; c < SIZE; c++) {
            right += count[c][c];
        }
        return (double) right / rows();
    }

    public long rows() {
        return Arrays.stream(count).flatMapToLong(Arrays::stream).sum();
    }
}
