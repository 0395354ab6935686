package io.conceptpulse.bench.functions;

import io.conceptpulse.bench.evaluate.text.RawArticles.RawArticle;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.Sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles as they come from the topic, and the boards and stocks that are looked for in them.
 *
 * @param items in the order in which they come
 */
record Articles(List<NewsItem> items, MentionMatcher matcher) {

    private static final Origin SOMEWHERE = new Origin("news", 0, 0);

    /** Those of the files that the command names; else those of the load. */
    static Articles given() {
        ArticleFiles files = ArticleFiles.given();
        if (files != null) {
            return files.read();
        }
        Corpus corpus = new Corpus();
        try {
            return new Articles(corpus.items(), corpus.matcher());
        } catch (ContractViolation e) {
            throw new IllegalStateException("the load keeps to the contract", e);
        }
    }

    static Articles of(List<RawArticle> raw, MentionMatcher matcher) {
        List<NewsItem> items = new ArrayList<>();
        for (RawArticle article : raw) {
            items.add(item("a-" + items.size(), article));
        }
        return new Articles(List.copyOf(items), matcher);
    }

    private static NewsItem item(String id, RawArticle article) {
        return new NewsItem(
                id,
                "1",
                NewsItem.Op.UPSERT,
                "source",
                "",
                article.title(),
                article.body(),
                0,
                0,
                NewsItem.Kind.NEWS,
                List.of(),
                List.of(),
                SOMEWHERE);
    }

    List<CleanText> texts() {
        return items.stream().map(item -> NewsCleaner.clean(item.title(), item.body())).toList();
    }

    /** Characters as delivered, headlines included. */
    long characters() {
        return items.stream().mapToLong(item -> item.title().length() + item.body().length()).sum();
    }

    /**
     * The same with nothing in them but the sentences that name a board, joined; so every sentence
     * names one. Those without such a sentence are left out.
     */
    Articles naming() {
        List<RawArticle> naming = new ArrayList<>();
        for (CleanText text : texts()) {
            List<Hit> hits =
                    matcher.match(text).stream()
                            .filter(hit -> hit.kind() == Hit.Kind.CONCEPT)
                            .toList();
            RawArticle rest =
                    new RawArticle(
                            naming(text.title(), hits, true), naming(text.body(), hits, false));
            if (!rest.title().isEmpty() || !rest.body().isEmpty()) {
                naming.add(rest);
            }
        }
        return of(naming, matcher);
    }

    private static String naming(String text, List<Hit> hits, boolean inTitle) {
        StringBuilder naming = new StringBuilder();
        for (Sentences.Span sentence : Sentences.split(text)) {
            boolean names =
                    hits.stream()
                            .anyMatch(
                                    hit ->
                                            hit.inTitle() == inTitle
                                                    && sentence.contains(hit.offset()));
            naming.append(names ? sentence.in(text) : "");
        }
        return naming.toString();
    }
}
