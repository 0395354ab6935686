package io.conceptpulse.catalog;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.feed.Timeline;
import io.conceptpulse.market.Stock;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * All versions of boards and stocks that have been read, and which are in force at an event time.
 */
public final class Catalog {

    private final Timeline<Concept> concepts;
    private final Timeline<Stock> stocks;

    private Catalog(Timeline<Concept> concepts, Timeline<Stock> stocks) {
        this.concepts = concepts;
        this.stocks = stocks;
    }

    public static Catalog of(Collection<CatalogChange> changes) {
        return new Catalog(
                Timeline.of(
                        changes.stream()
                                .map(CatalogChange::concept)
                                .filter(Objects::nonNull)
                                .toList()),
                Timeline.of(
                        changes.stream()
                                .map(CatalogChange::stock)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** Boards in force at this event time, ordered by id. */
    public List<Concept> conceptsAt(long time) {
        return concepts.at(time);
    }

    /** Stocks in force at this event time, ordered by symbol. */
    public List<Stock> stocksAt(long time) {
        return stocks.at(time);
    }

    /**
     * The last time up to this one at which anything came into force or ended: all times that share
     * it share a catalog.
     */
    public long lastSwitch(long time) {
        return Math.max(concepts.lastSwitch(time), stocks.lastSwitch(time));
    }
}
