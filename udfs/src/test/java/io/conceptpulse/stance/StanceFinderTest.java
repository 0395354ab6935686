package io.conceptpulse.stance;

import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.HostileTexts;
import io.conceptpulse.news.NewsItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.conceptpulse.concept.Catalog.board;
import static io.conceptpulse.concept.Catalog.stock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class StanceFinderTest {

    private static final MentionMatcher MATCHER =
            MentionMatcher.compile(
                    List.of(board("Sora"), board("液冷", "液冷概念")),
                    List.of(
                            stock("605999.SH", "浔川股份"),
                            stock("600888.SH", "北川光电"),
                            stock("600777.SH", "远岭科技")));

    @ParameterizedTest(name = "{1} {2}")
    @CsvFileSource(resources = "/stance/stances.csv", numLinesToSkip = 1)
    void tellsWhoClaimsConfirmsOrDenies(
            NewsItem.Kind kind, String title, String body, String expected) {
        assertThat(
                        find(kind, title, body).stream()
                                .map(StanceFinderTest::text)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void quotesTheSentence() {
        assertThat(find(NewsItem.Kind.NEWS, "今日要闻", "液冷走强。浔川股份否认涉及Sora！早前涨停。"))
                .containsExactly(
                        new StockStance(
                                "605999.SH",
                                "Sora",
                                Stance.DENIED,
                                false,
                                "浔川股份否认涉及Sora！",
                                false,
                                5));
    }

    @Test
    void aLongQuoteIsCutAroundTheBoardAndNoCharacterInHalf() {
        String pairs = "𝄞".repeat(150);
        String quote =
                find(NewsItem.Kind.NEWS, "今日要闻", "浔川股份否认涉及Sora" + pairs + "！").get(0).quote();
        assertThat(quote).hasSizeLessThanOrEqualTo(200).startsWith("浔川股份否认涉及Sora");
        assertThat(quote.codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
    }

    @Test
    void charactersOfIconFontsAreNoMarks() {
        assertThat(find(NewsItem.Kind.NEWS, "今日要闻", "\uE002公告，浔川股份的\uE003布局已定。液冷走强。")).isEmpty();
        assertThat(find(NewsItem.Kind.NEWS, "今日要闻", "\uE003浔川股份公告，公司\uE004未涉及Sora相关业务。"))
                .extracting(StockStance::stance)
                .containsExactly(Stance.DENIED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takesAnyTextInLinearTime(Map.Entry<String, String> raw) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> find(NewsItem.Kind.NEWS, "浔川股份", raw.getValue() + "液冷"));
    }

    static Stream<Map.Entry<String, String>> texts() {
        return HostileTexts.all();
    }

    private static String text(StockStance said) {
        return said.stock()
                + '@'
                + said.board()
                + ' '
                + said.stance()
                + (said.marginal() ? "~" : "");
    }

    private static List<StockStance> find(NewsItem.Kind kind, String title, String body) {
        CleanText text = new CleanText(title, body, List.of());
        return StanceFinder.find(kind, text, MATCHER.match(text));
    }
}
