package io.conceptpulse.job.store;

import java.util.Collection;
import java.util.TreeMap;

/**
 * Rows that wait to be written: one a key, because {@code ON CONFLICT} fails when a key comes twice
 * in one statement, and in the order of their keys, so that two writers never wait for each other
 * in a circle.
 */
final class Batch<T> {

    private final Table<T> table;
    private final TreeMap<RowKey, T> rows = new TreeMap<>();

    Batch(Table<T> table) {
        this.table = table;
    }

    /** Of two rows with one key, the one stays that the table would keep. */
    void add(T row) {
        rows.merge(
                table.keyOf(row),
                row,
                (before, now) -> table.conflict().replaces(now, before) ? now : before);
    }

    int size() {
        return rows.size();
    }

    /** In the order of their keys. */
    Collection<T> rows() {
        return rows.values();
    }

    void clear() {
        rows.clear();
    }
}
