package io.conceptpulse.bench.load;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.contract.ConceptReader;
import io.conceptpulse.contract.NewsReader;
import io.conceptpulse.contract.StockReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.local.replay.TimedRecord;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.StoryFingerprint;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleFeedTest {

    private static final LoadSize SIZE = new LoadSize(11, 5_400, 400, 10, 5_400L * 400, 2_000);
    private static final Market MARKET = Market.draw(SIZE);
    private static final ArticleFeed FEED = new ArticleFeed("news", "a-", MARKET, SIZE);

    @Test
    void idsAreUniqueAndTimesAscend() throws Exception {
        NewsReader reader = new NewsReader(false);
        Set<String> ids = new HashSet<>();
        long before = 0;
        for (TimedRecord record : list(FEED)) {
            NewsItem item = reader.read(record.value(), new Origin("t", 0, 0), 1);
            assertThat(item.eventTime()).isEqualTo(record.at()).isGreaterThanOrEqualTo(before);
            before = item.eventTime();
            ids.add(item.id());
        }
        assertThat(ids).hasSize(2_000);
    }

    @Test
    void lengthsAreDistributedAsInTheTable() {
        int[] lengths =
                FEED.articles().stream().mapToInt(a -> a.body().length()).sorted().toArray();
        for (double p : new double[] {0.2, 0.4, 0.7, 0.8, 0.9, 0.95}) {
            double found = lengths[(int) (p * (lengths.length - 1))];
            assertThat(found).isBetween(0.75 * ArticleLengths.at(p), 1.35 * ArticleLengths.at(p));
        }
    }

    @Test
    void namesAreMentionedAboutAsOftenAsInRealArticles() throws Exception {
        MentionMatcher matcher = matcher();
        long characters = 0;
        long boards = 0;
        long stocks = 0;
        for (Article article : FEED.articles()) {
            CleanText text = NewsCleaner.clean(article.title(), article.body());
            characters += text.title().length() + text.body().length();
            for (Hit hit : matcher.match(text)) {
                boards += hit.kind() == Hit.Kind.CONCEPT ? 1 : 0;
                stocks += hit.kind() == Hit.Kind.STOCK ? 1 : 0;
            }
        }
        assertThat(1_000.0 * boards / characters).isBetween(5.5, 9.5);
        assertThat(1_000.0 * stocks / characters).isBetween(2.5, 4.5);
    }

    @Test
    void cleaningLeavesTheTextAsItIs() {
        long before = 0;
        long after = 0;
        for (Article article : FEED.articles()) {
            before += article.body().length();
            after += NewsCleaner.clean(article.title(), article.body()).body().length();
        }
        assertThat((double) after / before).isGreaterThan(0.97);
    }

    @Test
    void aBurstIsOfDistinctStoriesAboutOneBoard() throws Exception {
        MentionMatcher matcher = matcher();
        Prose prose = new Prose(MARKET);
        SplittableRandom random = new SplittableRandom(5);
        int merged = 0;
        for (ConceptBoard board : MARKET.boards().subList(0, 100)) {
            List<StoryFingerprint> stories = new ArrayList<>();
            List<Article> burst = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Article article = prose.about(board, "p", "x" + i, burst, random);
                burst.add(article);
                CleanText text = NewsCleaner.clean(article.title(), article.body());
                assertThat(matcher.match(text))
                        .filteredOn(hit -> hit.kind() == Hit.Kind.CONCEPT)
                        .isNotEmpty()
                        .allMatch(hit -> hit.target().equals(board.id()));
                StoryFingerprint story = StoryFingerprint.of(text);
                merged += stories.stream().anyMatch(s -> isSame(s, story)) ? 1 : 0;
                stories.add(story);
            }
        }
        assertThat(merged).isZero();
    }

    @Test
    void aCopyIsOfTheSameStory() {
        Prose prose = new Prose(MARKET);
        SplittableRandom random = new SplittableRandom(9);
        int found = 0;
        for (int i = 0; i < 100; i++) {
            Article article = prose.article("a", 1, random);
            found += isSame(story(article), story(prose.copy(article, "b", 2, random))) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(95);
    }

    private static boolean isSame(StoryFingerprint a, StoryFingerprint b) {
        return a.similarity(b) >= StoryFingerprint.SAME_STORY;
    }

    private static StoryFingerprint story(Article article) {
        return StoryFingerprint.of(NewsCleaner.clean(article.title(), article.body()));
    }

    private static MentionMatcher matcher() throws Exception {
        ConceptReader concepts = new ConceptReader();
        StockReader stocks = new StockReader();
        List<io.conceptpulse.concept.Concept> boards = new ArrayList<>();
        List<io.conceptpulse.market.Stock> listed = new ArrayList<>();
        for (TimedRecord record : list(CatalogFeed.boards("concepts", MARKET, 1))) {
            boards.add(concepts.read(record.value(), new Origin("t", 0, 0), 1));
        }
        for (TimedRecord record : list(CatalogFeed.stocks("stocks", MARKET, 1))) {
            listed.add(stocks.read(record.value(), new Origin("t", 0, 0), 1));
        }
        return MentionMatcher.compile(boards, listed);
    }

    private static List<TimedRecord> list(io.conceptpulse.local.replay.Feed feed) {
        List<TimedRecord> records = new ArrayList<>();
        feed.records().forEachRemaining(records::add);
        return records;
    }
}
