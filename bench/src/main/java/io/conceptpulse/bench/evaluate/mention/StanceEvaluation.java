package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.stance.StanceFinder;
import io.conceptpulse.stance.StockStance;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a text says of one stock's belonging to one board. */
public final class StanceEvaluation implements Evaluation<Optional<StockStance>> {

    static final String NONE = "NONE";

    private final MentionMatcher matcher;

    /**
     * @param stocks a list of stocks
     * @param concepts names or definitions of boards
     * @param formerNames {@code standard}, {@code none}, or a file of names that stocks had before
     */
    public StanceEvaluation(Path stocks, Path concepts, String formerNames) {
        if (stocks == null || concepts == null) {
            throw Problem.usage("a stance is a stock's to a board; name --stocks and --concepts");
        }
        matcher =
                MentionMatcher.compile(
                        CatalogFiles.concepts(concepts),
                        CatalogFiles.stocks(stocks),
                        CatalogFiles.formerNames(formerNames));
    }

    @Override
    public void check(Header header) {
        header.require(List.of("text", "stock", "concept"));
    }

    @Override
    public List<String> added() {
        return List.of("stance", "marginal", "quote");
    }

    @Override
    public Rater<Optional<StockStance>> rater(Header header) {
        return this::rate;
    }

    private Optional<StockStance> rate(Row row) {
        CleanText text = NewsCleaner.clean(row.find("title"), row.get("text"));
        String stock = row.get("stock").strip();
        String concept = row.get("concept").strip();
        return StanceFinder.find(kind(row), text, matcher.match(text)).stream()
                .filter(said -> said.stock().equals(stock) && said.board().equals(concept))
                .findFirst();
    }

    private static NewsItem.Kind kind(Row row) {
        String kind = row.find("kind").strip();
        if (kind.isEmpty()) {
            return NewsItem.Kind.NEWS;
        }
        try {
            return NewsItem.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("kind", "one of news, announcement, research, qa, tape");
        }
    }

    @Override
    public List<String> cells(Optional<StockStance> said) {
        return List.of(
                nameOf(said),
                said.filter(StockStance::marginal).isPresent() ? "1" : "0",
                said.map(StockStance::quote).orElse(""));
    }

    static String nameOf(Optional<StockStance> said) {
        return said.map(it -> it.stance().name()).orElse(NONE);
    }

    @Override
    public Tally<Optional<StockStance>> tally(Header header) {
        return new StanceTally(header);
    }
}
