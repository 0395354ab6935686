package io.conceptpulse.function;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.fixture.Definitions;
import io.conceptpulse.fixture.WithCatalog;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.sentiment.ToneScorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

import static io.conceptpulse.fixture.Articles.article;
import static io.conceptpulse.fixture.BeijingTime.CALENDAR;
import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static org.assertj.core.api.Assertions.assertThat;

class ReadArticlesTest {

    private static final long NOON = at("2024-02-16T12:00:00");
    private static final long LATE_AFTER = DAY;
    private static final long REMEMBER = 3 * DAY;

    private final WithCatalog<String, NewsItem, Mention> articles = reading();

    @BeforeEach
    void defineTwoBoards() throws Exception {
        articles.define(board("Sora").change());
        articles.define(board("液冷").change());
    }

    @AfterEach
    void close() throws Exception {
        articles.close();
    }

    @Test
    void waitsUntilTheCatalogHasBeenRead() throws Exception {
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        assertThat(articles.take()).isEmpty();
        articles.define(board("视频").change());
        articles.put(article("b").titled("视频生成").seen(NOON).item());
        articles.watermark(NOON - 10 * SECOND);
        assertThat(boards()).isEqualTo(Map.of("a", "Sora _market", "b", "_market 视频"));
    }

    @Test
    void isImmediateOnceTheCatalogIsKnown() throws Exception {
        articles.watermark(NOON - 10 * SECOND);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        assertThat(boards()).isEqualTo(Map.of("a", "Sora _market"));
    }

    @Test
    void everyArticleMentionsTheMarket() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("天气预报").seen(NOON).item());
        assertThat(boards()).isEqualTo(Map.of("a", Concept.MARKET));
    }

    @ParameterizedTest
    @CsvSource({
        // effective from, known at, the first moment at which it counts
        "10:00:00, 09:00:00, 10:00:00",
        "10:00:00, 10:00:00, 10:00:10",
        "09:00:00, 10:00:00, 10:00:10",
        "10:00:05, 10:00:00, 10:00:10",
    })
    void aNewBoardCountsFromItsTimeOrTenSecondsAfterItWasKnown(
            String effective, String known, String counts) throws Exception {
        long from = at("2024-02-16T" + effective);
        long first = at("2024-02-16T" + counts);
        articles.watermark(first);
        articles.define(
                board("新概念")
                        .effective(from, Long.MAX_VALUE)
                        .knownAt(at("2024-02-16T" + known))
                        .change());
        articles.put(article("a").titled("新概念").seen(first - 1).item());
        articles.put(article("b").titled("新概念").seen(first).item());
        assertThat(boards()).isEqualTo(Map.of("a", "_market", "b", "_market 新概念"));
    }

    @Test
    void aBoardThatHasEndedCountsNoMore() throws Exception {
        articles.watermark(NOON);
        articles.define(board("旧概念").effective(0, NOON).knownAt(0).change());
        articles.put(article("a").titled("旧概念").seen(NOON - 1).item());
        articles.put(article("b").titled("旧概念").seen(NOON).item());
        assertThat(boards()).isEqualTo(Map.of("a", "_market 旧概念", "b", "_market"));
    }

    @Test
    void publishingAVersionAgainDoesNotUndoItForTheTimeBefore() throws Exception {
        articles.define(board("Sora").knownAt(NOON).offset(9).change());
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        assertThat(boards()).isEqualTo(Map.of("a", "Sora _market"));
    }

    @Test
    void machineWrittenTapeIsAcceptedAndMentionsNothing() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora概念拉升").kind(NewsItem.Kind.TAPE).seen(NOON).item());
        assertThat(articles.out()).isEmpty();
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L));
    }

    @Test
    void newsOfADayAgoStillCountsAndOlderNewsIsLate() throws Exception {
        articles.watermark(NOON + MINUTE + LATE_AFTER - 1);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.put(article("b").titled("Sora发布").seen(NOON - 1).item());
        assertThat(boards()).isEqualTo(Map.of("a", "Sora _market"));
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L, Outcome.LATE, 1L));
        assertThat(articles.beside(Outputs.LATE))
                .singleElement()
                .satisfies(
                        late -> {
                            assertThat(late.key()).isEqualTo("b");
                            assertThat(late.eventTime()).isEqualTo(NOON - 1);
                            assertThat(late.watermark()).isEqualTo(NOON + MINUTE + LATE_AFTER - 1);
                        });
    }

    @Test
    void anArticleThatWaitedIsNotLateHoweverFarTheWatermarkJumps() throws Exception {
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.watermark(NOON + 10 * DAY);
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L));
        assertThat(boards()).isEqualTo(Map.of("a", "Sora _market"));
    }

    @Test
    void whatWasLateBeforeARestartIsLateAfterItThoughThereIsNoWatermarkYet() throws Exception {
        articles.watermark(NOON + 3 * DAY);
        articles.put(article("now").titled("Sora发布").seen(NOON + 3 * DAY).item());
        articles.restart();
        articles.put(article("old").titled("Sora发布").seen(NOON).item());
        articles.watermark(NOON + 3 * DAY + 1);
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L, Outcome.LATE, 1L));
    }

    @Test
    void anArticleThatWaitsWhenTheInputEndsIsRead() throws Exception {
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.watermark(Long.MAX_VALUE);
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L));
    }

    @Test
    void anArticleIsForgottenAfterItsTime() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.put(article("a").version("2").titled("液冷").seen(NOON + HOUR).item());
        articles.put(article("b").titled("Sora发布").seen(NOON + HOUR).item());
        articles.watermark(NOON + REMEMBER - 1);
        articles.put(article("a").titled("Sora发布").seen(NOON).offset(9).item());
        assertThat(counts()).containsEntry(Outcome.DUPLICATE, 1L);
        articles.watermark(NOON + HOUR + REMEMBER);
        assertThat(articles.stateEntries()).isZero();
        assertThat(articles.timers()).isZero();
    }

    @Test
    void goesOnAfterARestoreWithWhatWaitedAndWhatItKnew() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.put(article("b").titled("Sora发布").seen(NOON + HOUR).item());
        articles.take();
        articles.restart();
        articles.put(article("a").titled("Sora发布").seen(NOON).offset(5).item());
        articles.put(article("a").version("2").withdrawn().seen(NOON + MINUTE).offset(6).item());
        articles.watermark(NOON + HOUR);
        assertThat(boards()).isEqualTo(Map.of("b", "Sora _market"));
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 3L, Outcome.DUPLICATE, 1L));
    }

    @Test
    void namesTheStocksOfTheArticle() throws Exception {
        articles.define(Definitions.stock("600000.SH"));
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora：股票600000.SH回应").seen(NOON).item());
        assertThat(articles.out()).extracting(Mention::stocks).containsOnly(List.of("600000.SH"));
    }

    static WithCatalog<String, NewsItem, Mention> reading() {
        return new WithCatalog<>(
                () ->
                        new ReadArticles(
                                () -> CALENDAR,
                                FormerNames::none,
                                ToneScorer::standard,
                                LATE_AFTER,
                                REMEMBER),
                NewsItem::id,
                String.class);
    }

    private Map<String, String> boards() throws Exception {
        return Said.boards(articles.out());
    }

    private Map<Outcome, Long> counts() throws Exception {
        return Said.counts(articles.beside(Outputs.COUNTS));
    }
}
