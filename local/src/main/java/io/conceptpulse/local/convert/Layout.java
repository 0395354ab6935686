package io.conceptpulse.local.convert;

import io.conceptpulse.local.replay.TickExpansion;

import java.util.Locale;

/** A layout that can be converted, and the topic that its records belong to. */
public enum Layout {
    /** One article: the headline, then the author glued to the time, then the text. */
    ARTICLE("news"),
    /** Articles as JSON lines with source, published (RFC 822), title and text. */
    ARTICLES_JSONL("news"),
    /** Headlines as tab-separated first_seen_shanghai, source and title. */
    TITLES_TSV("news"),
    /** Daily bars of stocks. */
    BARS_CSV("ticks"),
    /** Stocks as ts_code, symbol, name, area, industry, list_date. */
    STOCK_LIST_CSV("stocks"),
    /** Names of boards, one a line. */
    CONCEPT_NAMES("concepts");

    private final String topic;

    Layout(String topic) {
        this.topic = topic;
    }

    public String topic() {
        return topic;
    }

    /**
     * @param publisher the source of articles that name none
     */
    public Conversion conversion(String publisher, TickExpansion ticks) {
        return switch (this) {
            case ARTICLE -> new ArticleText(publisher);
            case ARTICLES_JSONL -> new ArticleLines();
            case TITLES_TSV -> new TitleLines();
            case BARS_CSV ->
                    (source, lines) ->
                            ticks.ticks(source)
                                    .forEachRemaining(
                                            tick ->
                                                    lines.accept(
                                                            new String(
                                                                    tick.value(),
                                                                    java.nio.charset
                                                                            .StandardCharsets
                                                                            .UTF_8)));
            case STOCK_LIST_CSV -> new StockList();
            case CONCEPT_NAMES -> new BoardNames();
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
