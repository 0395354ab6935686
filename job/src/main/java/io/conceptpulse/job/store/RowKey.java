package io.conceptpulse.job.store;

import java.util.List;

/** The values of the key columns of a row; ordered by the first that differs. */
record RowKey(List<Object> values) implements Comparable<RowKey> {

    @Override
    public int compareTo(RowKey other) {
        for (int i = 0; i < values.size(); i++) {
            @SuppressWarnings("unchecked") // a column has one type
            int order = ((Comparable<Object>) values.get(i)).compareTo(other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
