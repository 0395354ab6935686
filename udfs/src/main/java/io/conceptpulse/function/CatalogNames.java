package io.conceptpulse.function;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.market.Stock;

import java.util.List;

/**
 * What a matcher is made of, out of what a catalog says. A new version that changes members, shares
 * or dates alone leaves it as it is.
 *
 * @param boards in the order of the catalog
 * @param stocks in the order of the catalog
 */
record CatalogNames(List<Names> boards, List<Names> stocks) {

    /**
     * How one target is called.
     *
     * @param target id of the board, or symbol of the stock
     * @param others its aliases or former names
     * @param exclude contexts in which a name of the board is something else
     */
    record Names(String target, String name, List<String> others, List<String> exclude) {}

    static CatalogNames of(List<Concept> boards, List<Stock> stocks) {
        return new CatalogNames(
                boards.stream()
                        .map(b -> new Names(b.id(), b.name(), b.aliases(), b.exclude()))
                        .toList(),
                stocks.stream()
                        .map(s -> new Names(s.symbol(), s.name(), s.formerNames(), List.of()))
                        .toList());
    }
}
