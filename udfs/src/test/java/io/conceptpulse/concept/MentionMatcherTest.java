package io.conceptpulse.concept;

import io.conceptpulse.market.Stock;
import io.conceptpulse.news.CleanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.stream.Collectors;

import static io.conceptpulse.concept.Catalog.board;
import static io.conceptpulse.concept.Catalog.stock;
import static org.assertj.core.api.Assertions.assertThat;

class MentionMatcherTest {

    private static final List<Concept> BOARDS =
            List.of(
                    board("算力"),
                    board("算力液冷"),
                    board("液冷", "液冷服务器"),
                    board("Sora", "文生视频"),
                    board("GPT", "ChatGPT", "GPT4"),
                    board("OpenAI"),
                    board("AI", "人工智能"),
                    board("AIGC"),
                    board("传媒", List.of(), List.of("中国传媒大学")),
                    board("机器人", List.of(), List.of("机器人总动员")),
                    board("三六零概念", List.of("360"), List.of("360度")),
                    board("视频生成", "文生视频"));

    private static final List<Stock> STOCKS =
            List.of(
                    stock("601360.SH", "三六零", "360集团"),
                    stock("000088.SZ", "盐 田 港"),
                    stock("000032.SZ", "深桑达Ａ"),
                    stock("605068.SH", "XD明新旭"),
                    stock("000656.SZ", "*ST金科"),
                    stock("688256.SH", "寒武纪-U"),
                    stock("300024.SZ", "机器人"),
                    stock("000001.SZ", "平安银行"),
                    stock("300033.SZ", "同花顺"),
                    stock("601688.SH", "华泰证券"),
                    stock("600900.SH", "长江电力"),
                    stock("000591.SZ", "太阳能"));

    private static final MentionMatcher MATCHER = MentionMatcher.compile(BOARDS, STOCKS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/concept/mentions.csv", numLinesToSkip = 1)
    void findsTargetsInText(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void givesOffsetsInTheCleanedText() {
        String body = "据悉，Open AI 发布 Chat-GPT 新版";

        List<Hit> hits = MATCHER.match(new CleanText("", body, List.of()));

        assertThat(hits)
                .extracting(hit -> body.substring(hit.offset(), hit.offset() + hit.length()))
                .containsExactly("Open AI", "Chat-GPT");
    }

    @Test
    void findsTheTitleFirstAndThenTheBodyFromLeftToRight() {
        List<Hit> hits = MATCHER.match(new CleanText("液冷走强", "AI带动液冷。", List.of()));

        assertThat(hits).extracting(Hit::inTitle).containsExactly(true, false, false);
        assertThat(hits).extracting(Hit::target).containsExactly("液冷", "AI", "液冷");
    }

    @Test
    void hitsEveryBoardThatSharesAnAlias() {
        assertThat(found("文生视频走强")).isEqualTo("Sora 视频生成");
    }

    @Test
    void doesNotLetTheExclusionOfOneBoardUndoTheHitOfAnother() {
        MentionMatcher matcher =
                MentionMatcher.compile(
                        List.of(board("机器人", List.of(), List.of("扫地机器人")), board("家电", "机器人")),
                        List.of());

        assertThat(matcher.match(new CleanText("", "扫地机器人热销", List.of())))
                .extracting(Hit::target)
                .containsExactly("家电");
    }

    @Test
    void findsNothingWithAnEmptyCatalog() {
        MentionMatcher matcher = MentionMatcher.compile(List.of(), List.of());

        assertThat(matcher.match(new CleanText("液冷", "液冷", List.of()))).isEmpty();
    }

    private static String found(String body) {
        return MATCHER.match(new CleanText("", body, List.of())).stream()
                .map(Hit::target)
                .collect(Collectors.joining(" "));
    }
}
