package io.conceptpulse.bench.evaluate.nab;

/**
 * A labelled window as rows of its series.
 *
 * @param first its first row, from 0
 * @param last its last row
 */
public record RowSpan(int first, int last) {

    public RowSpan {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no rows: " + first + " to " + last);
        }
    }

    int length() {
        return last - first + 1;
    }

    boolean contains(int row) {
        return first <= row && row <= last;
    }
}
