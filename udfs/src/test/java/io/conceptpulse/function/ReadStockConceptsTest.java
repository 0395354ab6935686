package io.conceptpulse.function;

import io.conceptpulse.fixture.Articles;
import io.conceptpulse.fixture.WithCatalog;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.stance.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.conceptpulse.fixture.Articles.article;
import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static io.conceptpulse.fixture.Definitions.stock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the versions of an article say of a stock's belonging to a board. */
class ReadStockConceptsTest {

    private static final long NOON = at("2024-02-27T12:00:00");
    private static final String CLAIM = "股票603933.SH是Sora龙头。";
    private static final String DENIAL = "股票603933.SH公告澄清：公司未涉及Sora相关业务。";

    private final WithCatalog<String, NewsItem, Mention> articles = ReadArticlesTest.reading();

    @BeforeEach
    void defineABoardAndTwoStocks() throws Exception {
        articles.define(board("Sora").change());
        articles.define(stock("603933.SH"));
        articles.define(stock("600640.SH"));
        articles.watermark(NOON);
    }

    @AfterEach
    void close() throws Exception {
        articles.close();
    }

    @Test
    void aDenialIsStatedWithItsSentence() throws Exception {
        articles.put(article("a").titled("睿能公告").body(DENIAL).seen(NOON).item());

        assertThat(said())
                .singleElement()
                .isEqualTo(
                        new StockConcept(
                                "a",
                                "603933.SH",
                                "Sora",
                                "1",
                                NOON,
                                Stance.DENIED,
                                false,
                                DENIAL,
                                Articles.SOURCE,
                                "睿能公告",
                                "",
                                false,
                                NOON));
    }

    @Test
    void aCorrectionTakesBackWhatItNoLongerSays() throws Exception {
        articles.put(article("a").titled("名单").body(CLAIM).seen(NOON).item());
        articles.put(
                article("a")
                        .version("2")
                        .titled("名单")
                        .body("股票600640.SH是Sora龙头。")
                        .seen(NOON + HOUR)
                        .item());
        articles.watermark(NOON + HOUR);

        assertThat(said())
                .extracting(StockConcept::symbol, StockConcept::version, StockConcept::withdrawn)
                .containsExactly(
                        tuple("603933.SH", "1", false),
                        tuple("603933.SH", "2", true),
                        tuple("600640.SH", "2", false));
    }

    @Test
    void aCorrectionMayTurnAClaimIntoADenialAndKeepsTheFirstMoment() throws Exception {
        articles.put(article("a").titled("名单").body(CLAIM).seen(NOON).item());
        articles.put(article("a").version("2").titled("名单").body(DENIAL).seen(NOON + HOUR).item());
        articles.watermark(NOON + HOUR);

        assertThat(said())
                .extracting(
                        StockConcept::stance,
                        StockConcept::firstSeen,
                        StockConcept::changedAt,
                        StockConcept::withdrawn)
                .containsExactly(
                        tuple(Stance.CLAIMED, NOON, NOON, false),
                        tuple(Stance.DENIED, NOON, NOON + HOUR, false));
    }

    @Test
    void aWithdrawalTakesEverythingBack() throws Exception {
        articles.put(article("a").titled("名单").body(CLAIM).seen(NOON).item());
        articles.put(article("a").version("2").withdrawn().seen(NOON + HOUR).item());
        articles.watermark(NOON + HOUR);

        assertThat(said())
                .extracting(StockConcept::version, StockConcept::withdrawn)
                .containsExactly(tuple("1", false), tuple("2", true));
    }

    @Test
    void tapeSaysNothingOfAnyStock() throws Exception {
        articles.put(
                article("a").titled("名单").body(CLAIM).kind(NewsItem.Kind.TAPE).seen(NOON).item());

        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsForgottenIsNotTakenBack() throws Exception {
        articles.put(article("a").titled("名单").body(CLAIM).seen(NOON).item());
        articles.watermark(NOON + 4 * DAY);

        assertThat(said()).hasSize(1);
    }

    @Test
    void whatAnArticleSaidSurvivesARestart() throws Exception {
        articles.put(article("a").titled("名单").body(CLAIM).seen(NOON).item());
        said();
        articles.restart();
        articles.put(article("a").version("2").withdrawn().seen(NOON + HOUR).item());
        articles.watermark(NOON + HOUR);

        assertThat(said()).extracting(StockConcept::withdrawn).contains(true);
    }

    private List<StockConcept> said() throws Exception {
        return articles.beside(Outputs.STOCK_CONCEPTS);
    }
}
