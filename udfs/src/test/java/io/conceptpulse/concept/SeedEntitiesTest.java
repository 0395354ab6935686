package io.conceptpulse.concept;

import io.conceptpulse.fixture.SharedData;
import io.conceptpulse.market.Stock;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static io.conceptpulse.concept.Catalog.board;
import static io.conceptpulse.concept.Catalog.stock;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The entities of {@code shared/domain/entities.tsv} in the article that the project started from.
 * The catalog is made of the file: what is no company, person, institution or document is a board
 * whose aliases are the spellings of the article. Skipped where the folder is not there.
 */
class SeedEntitiesTest {

    private static final Set<String> BOARDS =
            Set.of(
                    "concept",
                    "concept/model",
                    "sub-board",
                    "sector",
                    "model",
                    "product",
                    "term",
                    "policy term",
                    "org");

    private static final List<Stock> STOCKS =
            List.of(
                    stock("601360.SH", "三六零", "360", "360集团"),
                    stock("300033.SZ", "同花顺"),
                    stock("600369.SH", "西南证券"),
                    stock("601688.SH", "华泰证券"),
                    stock("300024.SZ", "机器人"));

    private MentionMatcher matcher;
    private CleanText scraped;
    private CleanText cleaned;

    @BeforeEach
    void read() {
        List<Concept> boards = new ArrayList<>();
        SharedData.text("domain/entities.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> BOARDS.contains(cells[1]))
                .forEach(cells -> boards.add(boardOf(cells[0], cells[2])));
        matcher = MentionMatcher.compile(boards, STOCKS);
        String article = SharedData.text("data/seed_article_2024-03-04.txt");
        int headline = article.indexOf('\n');
        String title = article.substring(0, headline);
        String body = article.substring(headline);
        scraped = new CleanText(title, body, List.of());
        cleaned = NewsCleaner.clean(title, body);
    }

    @Test
    void eachIsFoundAsOftenAsTheFileSays() throws IOException {
        assertThat(counts(scraped)).isEqualTo(expected(1));
    }

    @Test
    void olderStoriesBehindTheLicenceDoNotCount() throws IOException {
        assertThat(counts(cleaned)).isEqualTo(expected(2));
    }

    @Test
    void brokersAndVendorsThatAreQuotedAreNotMentioned() {
        assertThat(counts(scraped))
                .doesNotContainKeys("300033.SZ", "600369.SH", "601688.SH")
                // The word means the board.
                .doesNotContainKey("300024.SZ");
    }

    @Test
    void theUnlistedParentCountsForTheStockWithLessCertainty() {
        Map<String, Double> confidence = new TreeMap<>();
        for (Hit hit : matcher.match(scraped)) {
            if (hit.target().equals("601360.SH")) {
                String text = hit.inTitle() ? scraped.title() : scraped.body();
                confidence.put(
                        text.substring(hit.offset(), hit.offset() + hit.length()),
                        hit.confidence());
            }
        }
        assertThat(confidence)
                .isEqualTo(
                        Map.of(
                                "三六零",
                                1.0,
                                "601360",
                                1.0,
                                "360",
                                Hit.BY_OTHER_NAME,
                                "360集团",
                                Hit.BY_OTHER_NAME));
    }

    @Test
    void aDroppedCharacterIsCaughtByAnAlias() {
        assertThat(counts(scraped)).containsEntry("文心一言", 1);
    }

    private static Concept boardOf(String name, String spellings) {
        List<String> exclude = name.equals("传媒") ? List.of("中国传媒大学") : List.of();
        return board(name, List.of(spellings.split("\\|")), exclude);
    }

    private Map<String, Integer> counts(CleanText text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        matcher.match(text).forEach(hit -> counts.merge(hit.target(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> expected(int column) throws IOException {
        try (InputStream in =
                SeedEntitiesTest.class.getResourceAsStream("/concept/seed_entities.tsv")) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(cells -> !cells[column].equals("0"))
                    .forEach(cells -> expected.put(cells[0], Integer.valueOf(cells[column])));
            return expected;
        }
    }
}
