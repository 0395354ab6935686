package io.conceptpulse.job.sink;

import io.conceptpulse.job.store.Conflict;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.pulse.StockConcept;

import java.util.List;

import static io.conceptpulse.job.store.Column.bool;
import static io.conceptpulse.job.store.Column.instant;
import static io.conceptpulse.job.store.Column.text;

/** {@link StockConcept} as rows of {@code stock_concept}. */
final class StockConceptRows {

    /** As with mentions: later versions win; of one version what is said over what is withdrawn. */
    private static final String IS_NEWER =
            "t.changed_at < excluded.changed_at OR t.changed_at = excluded.changed_at"
                    + " AND (t.version <> excluded.version OR t.withdrawn >= excluded.withdrawn)";

    static final Table<StockConcept> TABLE =
            new Table<>(
                    "stock_concept",
                    List.of(
                            text("article_id", StockConcept::articleId),
                            text("symbol", StockConcept::symbol),
                            text("concept", StockConcept::concept)),
                    List.of(
                            text("version", StockConcept::version),
                            instant("first_seen", StockConcept::firstSeen),
                            text("stance", row -> row.stance().name()),
                            bool("marginal", StockConcept::marginal),
                            text("quote", StockConcept::quote),
                            text("source", StockConcept::source),
                            text("title", StockConcept::title),
                            text("url", StockConcept::url),
                            bool("withdrawn", StockConcept::withdrawn),
                            instant("changed_at", StockConcept::changedAt)),
                    Conflict.keepIf(IS_NEWER, StockConceptRows::isNewer));

    private StockConceptRows() {}

    private static boolean isNewer(StockConcept now, StockConcept before) {
        if (now.changedAt() != before.changedAt()) {
            return now.changedAt() > before.changedAt();
        }
        return !now.version().equals(before.version()) || before.withdrawn() || !now.withdrawn();
    }
}
