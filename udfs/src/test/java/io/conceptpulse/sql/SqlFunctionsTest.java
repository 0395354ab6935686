package io.conceptpulse.sql;

import org.apache.flink.types.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SqlFunctionsTest {

    private static final String NEWS = "液冷概念掀涨停潮。算力板块大跌，资金出逃。";

    private final Sentiment sentiment = Functions.sentiment();

    @Test
    void nullInIsNullOut() {
        assertThat(sentiment.eval(null, "液冷")).isNull();
        assertThat(sentiment.eval(NEWS, null)).isNull();
        assertThat(new CleanNews().eval(null)).isNull();
        assertThat(new SegmentWords().eval(null)).isNull();
        assertThat(new StorySimilarity().eval(null, NEWS)).isNull();
        assertThat(new StorySimilarity().eval(NEWS, null)).isNull();
    }

    @Test
    void toneIsThatTowardsTheTargetAndSaysWhy() {
        Row good = sentiment.eval("液冷概念掀涨停潮。", "液冷");
        assertThat((double) good.getField(0)).isPositive();
        assertThat(good.getField(1)).isEqualTo("POSITIVE");
        assertThat((double) good.getField(2)).isPositive();
        assertThat((String[]) good.getField(3)).isNotEmpty();

        assertThat(sentiment.eval("今日要闻。算力板块大跌，资金出逃。", "算力").getField(1)).isEqualTo("NEGATIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"光伏", "\uD800", "“", "a"})
    void aTextThatDoesNotNameTheTargetSaysNothingOfIt(String target) {
        assertThat(sentiment.eval(NEWS, target))
                .isEqualTo(Row.of(0.0, "NEUTRAL", 0.0, new String[0]));
    }

    @Test
    void theLastCharacterOfUnicodeIsReadPast() {
        assertThat(sentiment.eval("液\uFFFF液冷概念掀涨停潮。", "液冷").getField(1)).isEqualTo("POSITIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void anEmptyTargetAsksForTheWholeText(String target) {
        assertThat(sentiment.eval("今日要闻。算力板块大跌，资金出逃。", target).getField(1)).isEqualTo("NEGATIVE");
    }

    @Test
    void cleaningReportsWhatItCut() {
        Row clean = new CleanNews().eval("液冷走强。<p>资金流入。</p>");

        assertThat(clean.getField(0)).isEqualTo("液冷走强。");
        assertThat(clean.getField(1)).isEqualTo("资金流入。");
        assertThat((Row[]) clean.getField(2)).extracting(cut -> cut.getField(0)).contains("markup");
    }

    @Test
    void wordsJoinedAreTheText() {
        String text = "液冷概念掀涨停潮。" + "涨".repeat(3000) + "🚀".repeat(1500) + " \n算力";

        String[] words = new SegmentWords().eval(text);

        assertThat(words).contains("涨停潮");
        assertThat(String.join("", words)).isEqualTo(text);
    }

    @Test
    void similarityIsOneForTheSameAndZeroForAnother() {
        StorySimilarity similarity = new StorySimilarity();

        assertThat(similarity.eval(NEWS, NEWS)).isEqualTo(1.0, within(1e-12));
        assertThat(similarity.eval(NEWS, "央行开展逆回购操作")).isZero();
        assertThat(similarity.eval(NEWS, "")).isZero();
    }

    @Test
    void oneInstanceServesSeveralThreads() {
        Row alone = sentiment.eval(NEWS, "液冷");

        assertThat(
                        IntStream.range(0, 2000)
                                .parallel()
                                .mapToObj(
                                        i ->
                                                i % 2 == 0
                                                        ? sentiment.eval(NEWS, "液冷")
                                                        : sentiment.eval("第" + i, "第" + i))
                                .filter(alone::equals))
                .hasSize(1000);
    }
}
