package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.figure.Detection;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;

/** How many mentions there are, and how many of them are right where labels say so. */
final class MentionTally implements Tally<Mentions> {

    private static final String EXPECTED_STOCKS = "expected_stocks";
    private static final String EXPECTED_CONCEPTS = "expected_concepts";

    private final boolean stocksLabelled;
    private final boolean conceptsLabelled;
    private final Detection stocks = new Detection();
    private final Detection concepts = new Detection();
    private long rows;
    private long stockMentions;
    private long conceptMentions;

    MentionTally(Header header) {
        stocksLabelled = header.has(EXPECTED_STOCKS);
        conceptsLabelled = header.has(EXPECTED_CONCEPTS);
    }

    @Override
    public void add(Row row, Mentions mentions) {
        rows++;
        stockMentions += mentions.stocks().size();
        conceptMentions += mentions.concepts().size();
        if (stocksLabelled) {
            Expected.of(row, EXPECTED_STOCKS).count(mentions.stocks(), stocks);
        }
        if (conceptsLabelled) {
            Expected.of(row, EXPECTED_CONCEPTS).count(mentions.concepts(), concepts);
        }
    }

    @Override
    public Figures figures() {
        Figures figures =
                new Figures()
                        .count("rows", rows)
                        .count("stock_mentions", stockMentions)
                        .count("concept_mentions", conceptMentions);
        if (stocksLabelled) {
            stocks.addTo(figures, "stocks_");
        }
        if (conceptsLabelled) {
            concepts.addTo(figures, "concepts_");
        }
        return figures;
    }
}
