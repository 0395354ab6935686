package io.conceptpulse.function;

import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.fixture.Articles;
import io.conceptpulse.fixture.WithCatalog;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.Mention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static io.conceptpulse.fixture.Articles.article;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What becomes of the versions of one article. */
class ReadVersionsTest {

    private static final long NOON = at("2024-02-16T12:00:00");

    private final WithCatalog<String, NewsItem, Mention> articles = ReadArticlesTest.reading();

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
    void aRedeliveryIsDroppedAndCounted() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.take();
        articles.put(article("a").titled("Sora发布").seen(NOON).offset(1).item());
        assertThat(articles.take()).isEmpty();
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L, Outcome.DUPLICATE, 1L));
        assertThat(articles.beside(Outputs.COUNTS))
                .extracting(CountDelta::topic)
                .containsOnly(Articles.TOPIC);
    }

    @Test
    void aCorrectionTakesBackOneBoardAndAddsAnother() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.take();
        articles.put(article("a").version("2").titled("液冷发布").seen(NOON + HOUR).item());
        articles.watermark(NOON + HOUR);
        List<Mention> said = articles.take();
        assertThat(said)
                .filteredOn(Mention::withdrawn)
                .singleElement()
                .satisfies(
                        taken -> {
                            assertThat(taken.concept()).isEqualTo("Sora");
                            assertThat(taken.version()).isEqualTo("2");
                            assertThat(taken.changedAt()).isEqualTo(NOON + HOUR);
                        });
        assertThat(boards()).isEqualTo(Map.of("a", "_market 液冷"));
    }

    @Test
    void aCorrectionKeepsTheMinuteOfVersionOne() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        articles.watermark(NOON + HOUR);
        articles.put(article("a").version("2").titled("液冷发布").seen(NOON + HOUR).item());
        assertThat(articles.out()).extracting(Mention::minute).containsOnly(NOON);
    }

    @Test
    void aWithdrawalTakesEverythingBack() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").titled("Sora与液冷").seen(NOON).item());
        articles.put(article("a").version("2").withdrawn().seen(NOON + MINUTE).item());
        articles.watermark(NOON + MINUTE);
        assertThat(boards()).isEmpty();
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 2L));
    }

    @Test
    void aWithdrawalOfAnArticleThatNeverCameMatchesNothing() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").version("2").withdrawn().seen(NOON).item());
        assertThat(articles.take()).isEmpty();
        articles.put(article("a").titled("Sora发布").seen(NOON).item());
        assertThat(articles.take()).isEmpty();
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 2L));
    }

    @Test
    void versionOneAfterVersionTwoOnlyBringsItsMinute() throws Exception {
        articles.watermark(NOON + HOUR);
        articles.put(article("a").version("2").titled("液冷发布").seen(NOON + HOUR).item());
        assertThat(articles.take()).extracting(Mention::minute).containsOnly(NOON + HOUR);
        articles.put(article("a").version("1").titled("Sora发布").seen(NOON).item());
        assertThat(articles.take())
                .extracting(Mention::concept, Mention::withdrawn, Mention::minute)
                .containsExactlyInAnyOrder(
                        tuple("液冷", true, NOON + HOUR),
                        tuple("_market", true, NOON + HOUR),
                        tuple("液冷", false, NOON),
                        tuple("_market", false, NOON));
    }

    @Test
    void versionTenIsLaterThanVersionNine() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").version("10").titled("Sora发布").seen(NOON).item());
        articles.put(article("a").version("9").titled("液冷发布").seen(NOON).item());
        assertThat(boards()).isEqualTo(Map.of("a", "Sora _market"));
    }

    @Test
    void hashedVersionsReplaceEachOtherInTheOrderOfTheLog() throws Exception {
        articles.watermark(NOON);
        articles.put(article("a").version("#ff").titled("Sora发布").seen(NOON).item());
        articles.put(article("a").version("#00").titled("液冷发布").seen(NOON).offset(1).item());
        assertThat(boards()).isEqualTo(Map.of("a", "_market 液冷"));
    }

    @Test
    void theOrderOfTheLogHoldsWhileArticlesWaitToo() throws Exception {
        articles.put(article("a").version("#ff").titled("Sora发布").seen(NOON).item());
        articles.put(
                article("a").version("#00").titled("液冷发布").seen(NOON - MINUTE).offset(1).item());
        articles.watermark(NOON);
        assertThat(boards()).isEqualTo(Map.of("a", "_market 液冷"));
    }

    private Map<String, String> boards() throws Exception {
        return Said.boards(articles.out());
    }

    private Map<Outcome, Long> counts() throws Exception {
        return Said.counts(articles.beside(Outputs.COUNTS));
    }
}
