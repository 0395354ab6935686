package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryLikenessTest {

    private final StoryLikeness likeness = new StoryLikeness();

    @ParameterizedTest
    @CsvSource({
        "液冷产业早报 2024年2月16日, 液冷产业早报 2024年2月19日",
        "2月16日液冷产业晚报, 2月19日液冷产业晚报",
        "液冷周刊第12期, 液冷周刊第13期"
    })
    void twoIssuesOfADailyAreTwoStories(String one, String other) {
        assertThat(likeness.milli(headline(one), headline(other))).isZero();
    }

    @Test
    void theSameIssueIsOneStory() {
        assertThat(likeness.milli(headline("液冷产业早报 2024年2月16日"), headline("液冷产业早报——2024年2月16日")))
                .isEqualTo(1000);
    }

    @Test
    void aDateIsTheSameWithItsYearAndWithout() {
        assertThat(
                        likeness.milli(
                                headline("2024年2月16日云厂商公布液冷机柜新标准"), headline("2月16日云厂商公布液冷机柜新标准")))
                .isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "液冷概念3月11日主力资金净流入5.21亿元, 液冷概念3月12日主力资金净流出3.4亿元",
        "北川光电3月11日龙虎榜：净买入1.2亿元, 北川光电3月12日龙虎榜：净卖出0.8亿元",
        "今日报刊头条（3月11日 周三）, 今日报刊头条（3月12日 周四）",
        "液冷板块日报 2024-02-16, 液冷板块日报 2024-02-19",
        "液冷周报第七周, 液冷周报第八周",
        "液冷板块周一收评：冲高回落, 液冷板块周二收评：冲高回落"
    })
    void theFiguresOfTwoDaysAreTwoStories(String one, String other) {
        assertThat(likeness.milli(headline(one), headline(other))).isZero();
    }

    @Test
    void aReportThatNamesAnotherDayInOtherWordsIsJudgedAsAny() {
        assertThat(likeness.milli(headline("云厂商2月16日公布液冷机柜标准"), headline("液冷机柜标准公布，云厂商：2月20日起实施")))
                .isPositive();
    }

    @Test
    void underOneLabelEachTellsItsOwn() {
        StoryFingerprint one =
                StoryFingerprint.of(NewsCleaner.clean("财联社电报", "北川光电早盘涨停，液冷板块走强，成交额突破三十亿元。"));
        StoryFingerprint other =
                StoryFingerprint.of(NewsCleaner.clean("财联社电报", "深交所向南山精工下发关注函，要求说明是否存在热点炒作情形。"));
        StoryFingerprint again =
                StoryFingerprint.of(NewsCleaner.clean("财联社电报", "北川光电早盘涨停，液冷板块走强，成交额突破三十亿元。资金流入。"));

        assertThat(likeness.milli(one, other)).isZero();
        assertThat(likeness.milli(one, again)).isGreaterThan(500);
    }

    @Test
    void aLabelBeforeAFlashIsNoHeadline() {
        assertThat(
                        likeness.milli(
                                StoryFingerprint.of(
                                        NewsCleaner.clean("", "【异动拉升】北川光电早盘涨停，液冷板块走强。")),
                                StoryFingerprint.of(NewsCleaner.clean("", "【异动拉升】深交所向南山精工下发关注函。"))))
                .isLessThan(100);
        assertThat(NewsCleaner.clean("", "盘中异动！北川光电早盘涨停。后续关注。").title())
                .isEqualTo("盘中异动！北川光电早盘涨停。");
    }

    private static StoryFingerprint headline(String title) {
        return StoryFingerprint.of(NewsCleaner.clean(title, ""));
    }
}
