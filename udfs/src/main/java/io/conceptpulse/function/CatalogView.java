package io.conceptpulse.function;

import io.conceptpulse.catalog.Catalog;
import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.market.Stock;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The catalog as one subtask sees it: versions from broadcast state, and the matcher compiled from
 * those in force. To compile takes a good part of a second where the catalog is a whole market, so
 * that it is done only where an article is to be read by names that no matcher at hand has: not for
 * each version that comes, nor again where articles of before a switch and of after it come by
 * turns.
 */
final class CatalogView {

    /** That of today, and that of late articles; each may hold tens of megabytes. */
    private static final int MATCHERS = 2;

    private final FormerNames formerNames;

    /** The one that was asked for last comes first. */
    private final Deque<Compiled> compiled = new ArrayDeque<>();

    private Catalog catalog;
    private int edition;

    /**
     * A matcher, and where it holds.
     *
     * @param edition of the catalog
     * @param since the switch of that edition from which on it holds
     */
    private record Compiled(int edition, long since, CatalogNames names, MentionMatcher matcher) {}

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

    /** The versions have changed. */
    void invalidate() {
        catalog = null;
    }

    /** The matcher for articles of this event time. */
    MentionMatcher matcherAt(long time, ReadOnlyBroadcastState<String, CatalogChange> versions)
            throws Exception {
        Catalog all = catalog(versions);
        long since = all.lastSwitch(time);
        Compiled found = take(since);
        if (found == null) {
            found = compile(since, all.conceptsAt(time), all.stocksAt(time));
        }
        compiled.addFirst(found);
        if (compiled.size() > MATCHERS) {
            compiled.removeLast();
        }
        return found.matcher();
    }

    private Compiled take(long since) {
        for (Iterator<Compiled> all = compiled.iterator(); all.hasNext(); ) {
            Compiled one = all.next();
            if (one.edition() == edition && one.since() == since) {
                all.remove();
                return one;
            }
        }
        return null;
    }

    private Compiled compile(long since, List<Concept> boards, List<Stock> stocks) {
        CatalogNames names = CatalogNames.of(boards, stocks);
        for (Iterator<Compiled> all = compiled.iterator(); all.hasNext(); ) {
            Compiled one = all.next();
            if (one.names().equals(names)) {
                all.remove();
                return new Compiled(edition, since, names, one.matcher());
            }
        }
        MentionMatcher matcher = MentionMatcher.compile(boards, stocks, formerNames);
        return new Compiled(edition, since, names, matcher);
    }

    Catalog catalog(ReadOnlyBroadcastState<String, CatalogChange> versions) throws Exception {
        if (catalog == null) {
            List<CatalogChange> changes = new ArrayList<>();
            for (Map.Entry<String, CatalogChange> entry : versions.immutableEntries()) {
                changes.add(entry.getValue());
            }
            catalog = Catalog.of(changes);
            edition++;
        }
        return catalog;
    }
}
