package io.conceptpulse.bench.functions;

import io.conceptpulse.bench.load.ArticleFeed;
import io.conceptpulse.bench.load.CatalogFeed;
import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.bench.load.Market;
import io.conceptpulse.bench.load.TickFeed;
import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.contract.ConceptReader;
import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.contract.NewsReader;
import io.conceptpulse.contract.StockReader;
import io.conceptpulse.contract.TickReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.TimedRecord;
import io.conceptpulse.market.Stock;
import io.conceptpulse.market.Tick;
import io.conceptpulse.news.NewsItem;

import java.util.ArrayList;
import java.util.List;

/** What the functions are given: records of the load, always the same. */
final class Corpus {

    static final int STOCKS = 5_400;
    static final int BOARDS = 400;
    static final int BOARDS_PER_STOCK = 10;
    private static final int ARTICLES = 300;
    private static final LoadSize SIZE =
            new LoadSize(20240219, STOCKS, BOARDS, BOARDS_PER_STOCK, STOCKS * 2L, ARTICLES);
    private static final Origin SOMEWHERE = new Origin("load", 0, 0);

    private final Market market = Market.draw(SIZE);

    /** The articles as they come from the topic. */
    List<NewsItem> items() throws ContractViolation {
        NewsReader reader = new NewsReader(false);
        List<NewsItem> items = new ArrayList<>();
        for (TimedRecord record : records(feed())) {
            items.add(reader.read(record.value(), SOMEWHERE, record.at()));
        }
        return items;
    }

    /** A session's boards and stocks. */
    MentionMatcher matcher() throws ContractViolation {
        ConceptReader conceptReader = new ConceptReader();
        StockReader stockReader = new StockReader();
        List<Concept> concepts = new ArrayList<>();
        List<Stock> stocks = new ArrayList<>();
        for (TimedRecord record : records(CatalogFeed.boards("concepts", market, 1))) {
            concepts.add(conceptReader.read(record.value(), SOMEWHERE, 1));
        }
        for (TimedRecord record : records(CatalogFeed.stocks("stocks", market, 1))) {
            stocks.add(stockReader.read(record.value(), SOMEWHERE, 1));
        }
        return MentionMatcher.compile(concepts, stocks);
    }

    /** Two snapshots of each stock, as JSON. */
    List<byte[]> tickBytes() {
        return records(new TickFeed("ticks", market, SIZE)).stream()
                .map(TimedRecord::value)
                .toList();
    }

    List<Tick> ticks() throws ContractViolation {
        TickReader reader = new TickReader();
        List<Tick> ticks = new ArrayList<>();
        for (byte[] json : tickBytes()) {
            ticks.add(reader.read(json, SOMEWHERE));
        }
        return ticks;
    }

    private ArticleFeed feed() {
        return new ArticleFeed("news", "a-", market, SIZE);
    }

    private static List<TimedRecord> records(Feed feed) {
        List<TimedRecord> records = new ArrayList<>();
        feed.records().forEachRemaining(records::add);
        return records;
    }
}
