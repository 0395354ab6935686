package io.conceptpulse.pulse;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.concept.TargetMention;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.fixture.SharedData;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsItem;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.conceptpulse.concept.Catalog.board;
import static io.conceptpulse.concept.Catalog.stock;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fifteen kinds of dirt of the article that the project started from, by their numbers in
 * {@code shared/domain/text_quality.md}: each in a text composed for it. The last tests read the
 * article itself and are skipped where it is not there.
 */
class DirtOfTheSeedTest {

    private static final String PROSE = "云厂商公布新一批机柜标准，机构调研的公司超过二十家，行业的关注度正在上升，后续进展有待观察。";

    private static final String LICENCE = "\n本作品采用《CC 协议》,转载必须注明作者和本文链接\n";

    private static final MentionMatcher MATCHER =
            MentionMatcher.compile(
                    List.of(
                            board("Sora", List.of("Sora"), List.of()),
                            board("GPT", "ChatGPT", "GPT4"),
                            board("OpenAI"),
                            board("AI"),
                            board("AIGC"),
                            board("文心一言", "文心言"),
                            board("Gemini", "Gemini1.5Pro"),
                            board("大模型", "通用大模型"),
                            board("元宇宙"),
                            board("液冷"),
                            board("算力"),
                            board("算力液冷"),
                            board("传媒", List.of(), List.of("中国传媒大学"))),
                    List.of(
                            stock("601360.SH", "三六零", "360"),
                            stock("300033.SZ", "同花顺"),
                            stock("600369.SH", "西南证券"),
                            stock("601688.SH", "华泰证券")));

    @Test
    void kind1AuthorGluedToTheTime() {
        assertThat(body("X0_0X2024-03-04 09:35:43\n" + PROSE + "\nX0_0X")).isEqualTo(PROSE);
    }

    @Test
    void kind2RelatedArticlesBehindTheLicence() {
        String older = "2021年，元宇宙大热，三六零(股票代码:601360.SH)涨停。";

        assertThat(targets(PROSE + LICENCE + older)).isEmpty();
        assertThat(read(PROSE + LICENCE + older).text().cuts())
                .extracting(CleanText.Cut::rule)
                .containsExactly("licence-tail");
    }

    @Test
    void kind3DroppedCharacters() {
        assertThat(targets("国内厂商将推出“文心言”，今年鸿将携三份提案上会。")).containsExactly("文心一言");
    }

    @Test
    void kind4QuotationInTwoPlaces() {
        String quoted = "“要做出一个超过GPT4的产品可能比较难，但在一些垂直领域是完全有可能的。”";

        assertThat(hits("张三表示，" + quoted + PROSE + quoted + "张三说。", "GPT")).hasSize(1);
    }

    @Test
    void kind5TagsGluedTogether() {
        assertThat(body(PROSE + "\n大模型张三" + LICENCE)).isEqualTo(PROSE);
    }

    @Test
    void kind6SnippetsThatBreakOff() {
        ArticleReader.Reading reading = read(PROSE + PROSE.replace("二十", "三十") + "液冷板块大跌，跌幅超");

        assertThat(reading.text().defects()).containsExactly(CleanText.Defect.CUT_OFF);
        assertThat(reading.mentions())
                .filteredOn(mention -> mention.concept().equals("液冷"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.toneMilli()).isZero());
    }

    @Test
    void kind7StoriesMergedIntoOneLine() {
        List<Mention> mentions = read("液冷订单大增，公司业绩翻倍。会议谈到元宇宙。").mentions();

        assertThat(toneOf(mentions, "液冷")).isPositive();
        assertThat(toneOf(mentions, "元宇宙")).isLessThan(toneOf(mentions, "液冷"));
    }

    @Test
    void kind8PunctuationOfBothWidthsAndQuotesThatStayOpen() {
        assertThat(targets("“先发展,共生治理;张三说:“Sora来了……液冷也来了——" + "算力呢?"))
                .containsExactly("Sora", "液冷", "算力");
    }

    @Test
    void kind9LatinGluedToChinese() {
        assertThat(targets("Sora的问世，看Sora+影视，Gemini1.5Pro、GPT4的差距，60s的视频，48个案例，Soras"))
                .containsExactly("Sora", "Gemini", "GPT");
    }

    @Test
    void kind10SpellingsThatDiffer() {
        assertThat(hits("ChatGPT与Chat-GPT与GPT4", "GPT")).hasSize(3);
        assertThat(hits("Open AI与OpenAI与ＯｐｅｎＡＩ", "OpenAI")).hasSize(3);
        assertThat(hits("三六零与360公司，支持360度旋转", "601360.SH")).hasSize(2);
    }

    @Test
    void kind11DatesInTheTextAreNotEventTime() {
        List<Mention> mentions = read("2021年7月8日，Sora的前身开幕。12月28日又一次。").mentions();

        assertThat(mentions).allMatch(mention -> mention.firstSeen() == 99);
    }

    @Test
    void kind12SourcesAreNoTargets() {
        assertThat(
                        targets(
                                "西南证券认为，架构凸显。华泰证券在一份研报中提到影响有三。"
                                        + "数据显示，同花顺iFinD的概念指数收涨。据同花顺iFinD数据，继续收涨。"))
                .isEmpty();
    }

    @Test
    void kind13NamesInsideOthers() {
        assertThat(targets("中国传媒大学教授谈算力液冷，AIGC与Open AI，通用大模型"))
                .containsExactly("算力液冷", "AIGC", "OpenAI", "大模型");
    }

    @Test
    void kind14HedgesDoNotMakeATextSure() {
        int hedged = toneOf(read("液冷或将有望在明年小幅受益。").mentions(), "液冷");
        int said = toneOf(read("液冷订单大增，公司业绩翻倍。").mentions(), "液冷");

        assertThat(Math.abs(hedged)).isLessThan(said);
    }

    @Test
    void kind15SpamTagsAndMissingTitles() {
        CleanText text =
                new ArticleReader()
                        .readWhole(
                                item("", "【<em>液冷</em>走强】B体育　　中新经纬报道，算B体育力走强。\r\n<p>完。</p>"),
                                99,
                                MATCHER)
                        .text();

        assertThat(text.title()).isEqualTo("液冷走强");
        assertThat(text.body()).isEqualTo("中新经纬报道，算力走强。\n完。");
    }

    @Test
    void theArticleItselfLosesItsTailItsBylineItsTagsAndItsRepetition() {
        CleanText text = seed();

        assertThat(text.cuts())
                .extracting(CleanText.Cut::rule)
                .containsExactly("byline", "licence-tail", "tags", "repeated");
        assertThat(text.body())
                .startsWith("2月16日,Open AI发布文生视频模型Sora")
                .endsWith("中国将迎头赶上并努力超越。")
                .doesNotContain("元宇宙", "601360", "X0_0X", "暂无描述", "人工智能周鸿祎");
        assertThat(text.body().split("超过GPT4的通用大模型", -1)).hasSize(2);
        assertThat(text.defects()).isEmpty();
    }

    @Test
    void theArticlesCharactersStandWhereTheyAreSaidToHaveStood() {
        String article = SharedData.text("data/seed_article_2024-03-04.txt");
        int headline = article.indexOf('\n');
        String body = article.substring(headline);
        CleanText text = seed();
        for (int i = 0; i < text.body().length(); i++) {
            char c = text.body().charAt(i);
            if (!Character.isWhitespace(c)) {
                assertThat(body.charAt(text.placeOf(false, i).offset())).isEqualTo(c);
            }
        }
    }

    private static CleanText seed() {
        String article = SharedData.text("data/seed_article_2024-03-04.txt");
        int headline = article.indexOf('\n');
        NewsItem item = item(article.substring(0, headline), article.substring(headline));
        return new ArticleReader().readWhole(item, 99, MATCHER).text();
    }

    private static String body(String body) {
        return read(body).text().body();
    }

    private static List<String> targets(String body) {
        return read(body).targets().stream().map(TargetMention::target).toList();
    }

    private static List<Hit> hits(String body, String target) {
        return read(body).targets().stream()
                .filter(mention -> mention.target().equals(target))
                .findFirst()
                .orElseThrow()
                .hits();
    }

    private static int toneOf(List<Mention> mentions, String board) {
        return mentions.stream()
                .filter(mention -> mention.concept().equals(board))
                .findFirst()
                .orElseThrow()
                .toneMilli();
    }

    private static ArticleReader.Reading read(String body) {
        return new ArticleReader().readWhole(item("今日要闻", body), 99, MATCHER);
    }

    private static NewsItem item(String title, String body) {
        return new NewsItem(
                "a",
                "1",
                NewsItem.Op.UPSERT,
                "某某财经",
                "",
                title,
                body,
                0,
                99,
                NewsItem.Kind.NEWS,
                List.of(),
                List.of(),
                new Origin("news", 0, 0));
    }
}
