package io.conceptpulse.pulse;

import io.conceptpulse.news.NewsItem;
import io.conceptpulse.stance.Stance;
import io.conceptpulse.stance.StockStance;

/**
 * What one article says of a stock's belonging to a board. A row of the table {@code
 * stock_concept}.
 *
 * @param articleId the article
 * @param symbol the stock
 * @param concept id of the board
 * @param version version of the article that says so
 * @param firstSeen event time of the article's first accepted version, epoch milliseconds
 * @param stance claimed, confirmed or denied
 * @param marginal whether the company confirms it as little or not there yet
 * @param quote the sentence that says so
 * @param source the publisher
 * @param title headline
 * @param url address of the article, empty where unknown
 * @param withdrawn whether the article no longer says so: corrected or withdrawn
 * @param changedAt event time of the version that says so, epoch milliseconds
 */
public record StockConcept(
        String articleId,
        String symbol,
        String concept,
        String version,
        long firstSeen,
        Stance stance,
        boolean marginal,
        String quote,
        String source,
        String title,
        String url,
        boolean withdrawn,
        long changedAt)
        implements Statement<StockConcept> {

    /**
     * @param firstSeen event time of the article's first version, epoch milliseconds
     * @param title the headline as it was cleaned
     */
    static StockConcept of(NewsItem item, long firstSeen, String title, StockStance said) {
        return new StockConcept(
                item.id(),
                said.stock(),
                said.board(),
                item.version(),
                firstSeen,
                said.stance(),
                said.marginal(),
                said.quote(),
                item.source(),
                title,
                item.url(),
                false,
                item.eventTime());
    }

    @Override
    public String about() {
        return symbol + '@' + concept;
    }

    @Override
    public long minute() {
        return Mention.minuteOf(firstSeen);
    }

    @Override
    public StockConcept firstSeenAt(long time) {
        return copy(version, time, withdrawn, changedAt);
    }

    @Override
    public StockConcept withdrawnBy(String byVersion, long at) {
        return copy(byVersion, firstSeen, true, at);
    }

    private StockConcept copy(String byVersion, long seen, boolean isWithdrawn, long at) {
        return new StockConcept(
                articleId,
                symbol,
                concept,
                byVersion,
                seen,
                stance,
                marginal,
                quote,
                source,
                title,
                url,
                isWithdrawn,
                at);
    }
}
