package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    private static final long SEED = 20240216;
    private static final int TEXTS = 20_000;
    private static final String LETTERS = "液冷a1.,，。！”（）：…\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "第一句。第二句！第三句？, 第一句。|第二句！|第三句？",
        "“他说好。”记者问。, “他说好。”|记者问。",
        "真的？！……然后, 真的？！……|然后",
        "Gemini1.5Pro涨3.5%。, Gemini1.5Pro涨3.5%。",
        "发布V3.2;下一句, 发布V3.2;|下一句",
        "This is it. 中文, This is it.| 中文",
        "没有结尾, 没有结尾",
        "“未闭合的引号。后面, “未闭合的引号。|后面",
    })
    void partsSentences(String text, String parts) {
        assertThat(in(text, Sentences.split(text))).isEqualTo(parts);
    }

    @Test
    void theClausesOfATextAreThoseOfItsSentences() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String all = text.toString();
            List<Sentences.Span> ofSentences =
                    Sentences.split(all).stream()
                            .flatMap(sentence -> Sentences.clauses(all, sentence).stream())
                            .toList();
            assertThat(Sentences.clauses(all))
                    .as("seed %d, text %d: %s", SEED, i, all)
                    .isEqualTo(ofSentences);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "尽管下跌，但,仍走强。; 尽管下跌，|但,|仍走强。",
                "成交1,234手，14:57收盘; 成交1,234手，|14:57收盘",
                "公司公告：减持、回购; 公司公告：|减持、|回购",
            })
    void partsClausesButNotNumbers(String text, String parts) {
        Sentences.Span whole = new Sentences.Span(0, text.length());

        assertThat(in(text, Sentences.clauses(text, whole))).isEqualTo(parts);
    }

    private static String in(String text, List<Sentences.Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining("|"));
    }
}
