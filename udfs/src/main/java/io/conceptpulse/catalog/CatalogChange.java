package io.conceptpulse.catalog;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Stock;

/**
 * A new version of a board or of a stock. Exactly one of the two is set.
 *
 * @param concept the board, or {@code null}
 * @param stock the stock, or {@code null}
 */
public record CatalogChange(Concept concept, Stock stock) {

    public static CatalogChange of(Concept concept) {
        return new CatalogChange(concept, null);
    }

    public static CatalogChange of(Stock stock) {
        return new CatalogChange(null, stock);
    }

    /** Key of the version among all versions of its kind. */
    public String key() {
        return concept != null
                ? concept.id() + '@' + concept.version()
                : stock.symbol() + '@' + stock.version();
    }

    /** Where the record lies. */
    public Origin origin() {
        return concept != null ? concept.origin() : stock.origin();
    }

    /** Whether both define the same; when and where each was written does not matter. */
    public boolean restates(CatalogChange other) {
        if (concept != null && other.concept != null) {
            Concept o = other.concept;
            return concept.writtenAs(o.knownAt(), o.origin()).equals(o);
        }
        if (stock != null && other.stock != null) {
            Stock o = other.stock;
            return stock.writtenAs(o.knownAt(), o.origin()).equals(o);
        }
        return false;
    }
}
