package io.conceptpulse.news;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class NewsCleanerTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/news/dirt.csv", numLinesToSkip = 1)
    void removesOneKindOfDirt(
            String what,
            String title,
            String body,
            String cleanTitle,
            String cleanBody,
            String rules) {
        CleanText clean = NewsCleaner.clean(lines(title), lines(body));

        assertThat(clean.title()).isEqualTo(lines(cleanTitle));
        assertThat(clean.body()).isEqualTo(lines(cleanBody));
        assertThat(String.join(" ", clean.cuts().stream().map(CleanText.Cut::rule).toList()))
                .isEqualTo(lines(rules));
    }

    @Test
    void reportsHowMuchItCut() {
        CleanText clean = NewsCleaner.clean("标题", "a_b2024-03-04 09:35:43\n正文第一句。");

        assertThat(clean.cuts()).containsExactly(new CleanText.Cut("byline", 22));
    }

    @Test
    void doesNotMistakeNewsOfCopyrightForANotice() {
        String body = "会议提出，要对新技术给版权带来的影响进行研究。各方认为版权规则需要更新，平台转载新闻的费用也在谈判之列。";

        assertThat(NewsCleaner.clean("标题", body).body()).isEqualTo(body);
    }

    /** An article with the dirt of scraped pages, all kinds together. */
    @Nested
    class AComposedArticle {

        private final CleanText clean = clean();

        @Test
        void losesItsTailOfOlderStories() {
            assertThat(clean.body()).doesNotContain("元宇宙", "网络安全", "警示函", "CC 协议");
        }

        @Test
        void losesBylineTagsAndPlaceholder() {
            assertThat(clean.body()).doesNotContain("a1_b2_c", "14:05:33", "液冷数据中心浔川", "暂无描述");
        }

        @Test
        void keepsItsTextFromTheFirstSentenceToTheLast() {
            assertThat(clean.body())
                    .startsWith("6月10日，云厂商公布新一批机柜标准，液冷渗透率有望在两年内翻倍。AI服务器功耗提升")
                    .endsWith("这句话不宜被当作买入理由。");
        }

        @Test
        void saysEachThingOnce() {
            assertThat(clean.body().split("散热不再是配角", -1)).hasSize(2);
        }

        @Test
        void accountsForWhatItLost() {
            assertThat(clean.cuts())
                    .extracting(CleanText.Cut::rule)
                    .containsExactly("markup", "byline", "licence-tail", "tags", "repeated");
        }

        private static CleanText clean() {
            String raw = read("/news/composed-article.txt");
            int firstLine = raw.indexOf('\n');
            return NewsCleaner.clean(raw.substring(0, firstLine), raw.substring(firstLine));
        }
    }

    private static String lines(String cell) {
        return cell == null ? "" : cell.replace("\\n", "\n").replace("\\r", "\r");
    }

    private static String read(String resource) {
        try (InputStream in = NewsCleanerTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}
