package io.conceptpulse.bench.evaluate.nab;

import java.util.List;
import java.util.Optional;

/**
 * One file after a detector has gone over it.
 *
 * @param rows how many it has
 * @param alerts rows at which the detector fired, ascending
 * @param windows labelled windows, ascending and apart from each other
 */
public record Series(int rows, List<Integer> alerts, List<RowSpan> windows) {

    private static final double PROBATION_SHARE = 0.15;
    private static final int PROBATION_COUNTS = 5000;

    public Series {
        alerts = List.copyOf(alerts);
        windows = List.copyOf(windows);
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).last() >= rows
                    || (i > 0 && windows.get(i).first() <= windows.get(i - 1).last())) {
                throw new IllegalArgumentException("windows out of order or of the series");
            }
        }
    }

    /**
     * The first row that counts: a detector may learn on 15% of the file, of a long one on 15% of
     * 5,000 rows.
     */
    public int firstScoredRow() {
        return (int)
                Math.min(Math.floor(PROBATION_SHARE * rows), PROBATION_SHARE * PROBATION_COUNTS);
    }

    /** The windows of which some row counts. */
    public List<RowSpan> scoredWindows() {
        return windows.stream().filter(window -> window.last() >= firstScoredRow()).toList();
    }

    /** The earliest alert in a window that counts. */
    public Optional<Integer> firstAlertIn(RowSpan window) {
        return alerts.stream()
                .filter(row -> row >= firstScoredRow())
                .filter(window::contains)
                .findFirst();
    }
}
