package io.conceptpulse.function;

import io.conceptpulse.catalog.Catalog;
import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.concept.MentionMatcher;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The catalog as one subtask sees it: versions from broadcast state, and the matcher compiled from
 * those in force. Rebuilt when a version comes or event time crosses a switch.
 */
final class CatalogView {

    private final FormerNames formerNames;

    private Catalog catalog;
    private MentionMatcher matcher;
    private long matcherSince;

    /** For a view that matches no text. */
    CatalogView() {
        this(FormerNames.none());
    }

    /**
     * @param formerNames what stocks were called before, beside what the catalog says of it
     */
    CatalogView(FormerNames formerNames) {
        this.formerNames = formerNames;
    }

    void invalidate() {
        catalog = null;
        matcher = null;
    }

    /** The matcher for articles of this event time. */
    MentionMatcher matcherAt(long time, ReadOnlyBroadcastState<String, CatalogChange> versions)
            throws Exception {
        Catalog all = catalog(versions);
        long since = all.lastSwitch(time);
        if (matcher == null || since != matcherSince) {
            matcher = MentionMatcher.compile(all.conceptsAt(time), all.stocksAt(time), formerNames);
            matcherSince = since;
        }
        return matcher;
    }

    Catalog catalog(ReadOnlyBroadcastState<String, CatalogChange> versions) throws Exception {
        if (catalog == null) {
            List<CatalogChange> changes = new ArrayList<>();
            for (Map.Entry<String, CatalogChange> entry : versions.immutableEntries()) {
                changes.add(entry.getValue());
            }
            catalog = Catalog.of(changes);
        }
        return catalog;
    }
}
