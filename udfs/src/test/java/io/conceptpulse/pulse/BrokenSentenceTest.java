package io.conceptpulse.pulse;

import io.conceptpulse.concept.Catalog;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.NewsItem;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenSentenceTest {

    private static final MentionMatcher MATCHER =
            MentionMatcher.compile(List.of(Catalog.board("液冷"), Catalog.board("算力")), List.of());

    @Test
    void aBoardNamedOnlyWhereTheTextBreaksOffIsMentionedWithoutTone() {
        String whole =
                "云厂商公布新一批机柜标准，机构调研的公司超过二十家，液冷订单翻倍。"
                        + "业内人士在会上讨论了数据中心的能耗与选址，并介绍了各地的电价安排和后续的建设节奏，会期为两天。"
                        + "与会者还参观了当地的三处机房。";
        NewsItem item = item(whole + "算力板块大跌，多股跌");

        List<Mention> mentions = new ArticleReader().read(item, 0, MATCHER);

        assertThat(mentions)
                .filteredOn(mention -> mention.concept().equals("算力"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.toneMilli()).isZero());
        assertThat(mentions)
                .filteredOn(mention -> mention.concept().equals("液冷"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.toneMilli()).isPositive());
    }

    private static NewsItem item(String body) {
        return new NewsItem(
                "a",
                "1",
                NewsItem.Op.UPSERT,
                "某某财经",
                "",
                "今日要闻",
                body,
                0,
                0,
                NewsItem.Kind.NEWS,
                List.of(),
                List.of(),
                new Origin("news", 0, 0));
    }
}
