package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StoryFingerprintTest {

    private static final String LEAD = "6月10日，云厂商公布新一批机柜标准，液冷渗透率有望在两年内翻倍，服务器功耗随之提升。";

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvFileSource(resources = "/news/story-pairs.csv", numLinesToSkip = 1)
    void tellsOneStoryFromTwo(boolean same, String left, String right) {
        double similarity = headline(left).similarity(headline(right));

        assertThat(similarity >= StoryFingerprint.SAME_STORY)
                .as("similarity %.3f", similarity)
                .isEqualTo(same);
    }

    @Test
    void seesThroughPrefixesWidthCaseAndPunctuation() {
        StoryFingerprint plain = headline("OpenAI发布文生视频模型Sora");

        assertThat(headline("转：OpenAI发布文生视频模型Sora")).isEqualTo(plain);
        assertThat(headline("【快讯】ＯＰＥＮＡＩ发布“文生视频”模型Sora！")).isEqualTo(plain);
        assertThat(headline("早报｜OpenAI发布文生视频模型Sora")).isEqualTo(plain);
    }

    @Test
    void keepsAHeadlineThatStandsInBracketsAltogether() {
        assertThat(headline("【液冷标准发布】").headline()).isEqualTo("液冷标准发布");
    }

    @Test
    void findsACopyUnderAHeadlineOfItsOwn() {
        StoryFingerprint first = StoryFingerprint.of(text("液冷订单排到明年", LEAD));
        StoryFingerprint copy = StoryFingerprint.of(text("机柜新标准公布", LEAD));

        assertThat(first.similarity(copy)).isGreaterThanOrEqualTo(StoryFingerprint.SAME_STORY);
    }

    @Test
    void findsACopyThatLostItsBody() {
        StoryFingerprint first = StoryFingerprint.of(text("云厂商公布新机柜标准，液冷渗透率有望翻倍", LEAD));

        assertThat(first.similarity(headline("云厂商公布新机柜标准，液冷渗透率有望翻倍")))
                .isGreaterThanOrEqualTo(StoryFingerprint.SAME_STORY);
    }

    @Test
    void findsACopyWhoseLastSentenceWasCut() {
        StoryFingerprint whole = StoryFingerprint.of(text("液冷标准发布", "标准今日发布。业内认为渗透率将提高，订单可期。"));
        StoryFingerprint cut = StoryFingerprint.of(text("液冷标准发布", "标准今日发布。"));

        assertThat(whole.similarity(cut)).isGreaterThanOrEqualTo(StoryFingerprint.SAME_STORY);
    }

    @Test
    void isBoundedHoweverLongTheTextIs() {
        StoryFingerprint print =
                StoryFingerprint.of(text("涨".repeat(5_000_000), "涨 ".repeat(2_500_000)));

        assertThat(print.headline().length() + print.lead().length()).isLessThanOrEqualTo(128);
        assertThat(StoryKeys.of(print)).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void leadsThatDifferInTheirFiguresAreNoCopies() {
        StoryFingerprint one =
                StoryFingerprint.of(text("早盘", "截至收盘，上证指数涨0.52%，报3012.45点；深证成指跌1.07%，报9988.20点。"));
        StoryFingerprint other =
                StoryFingerprint.of(text("尾市", "截至收盘，上证指数跌1.38%，报2967.71点；深证成指涨0.64%，报9754.36点。"));

        assertThat(one.similarity(other)).isLessThan(StoryFingerprint.SAME_STORY);
    }

    @Test
    void knowsNothingOfTextsWithoutWords() {
        assertThat(headline("……").similarity(headline("……"))).isZero();
    }

    @Test
    void isSymmetric() {
        StoryFingerprint one = headline("液冷板块午后走强，多股涨停");
        StoryFingerprint other = headline("午后液冷板块拉升，三只个股涨停");

        assertThat(one.similarity(other)).isEqualTo(other.similarity(one));
    }

    @Test
    void isEqualByContent() {
        assertThat(headline("液冷标准发布"))
                .isEqualTo(headline("液冷标准发布"))
                .hasSameHashCodeAs(headline("液冷标准发布"));
        assertThat(headline("液冷标准发布")).isNotEqualTo(headline("风冷标准发布"));
    }

    private static StoryFingerprint headline(String title) {
        return StoryFingerprint.of(text(title, ""));
    }

    private static CleanText text(String title, String body) {
        return new CleanText(title, body, List.of());
    }
}
