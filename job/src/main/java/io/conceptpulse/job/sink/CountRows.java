package io.conceptpulse.job.sink;

import io.conceptpulse.feed.Count;
import io.conceptpulse.job.store.Conflict;
import io.conceptpulse.job.store.Table;

import java.util.List;

import static io.conceptpulse.job.store.Column.bigint;
import static io.conceptpulse.job.store.Column.text;

/**
 * {@link Count} as rows of {@code counts}. The last one stays even where it is lower: it is what
 * the state of the job holds, and a mixture of two histories would not add up.
 */
final class CountRows {

    static final Table<Count> TABLE =
            new Table<>(
                    "counts",
                    List.of(
                            text("topic", Count::topic),
                            text("outcome", row -> row.outcome().name())),
                    List.of(bigint("total", Count::total)),
                    Conflict.keepLast());

    private CountRows() {}
}
