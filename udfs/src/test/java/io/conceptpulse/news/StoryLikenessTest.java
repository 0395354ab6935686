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

    @Test
    void aReportThatNamesAnotherDayInOtherWordsIsJudgedAsAny() {
        assertThat(
                        likeness.milli(
                                headline("云厂商2月16日公布液冷机柜标准，明年起实施"),
                                headline("云厂商2月17日公布液冷机柜新标准，明年起实施")))
                .isGreaterThan(500);
    }

    private static StoryFingerprint headline(String title) {
        return StoryFingerprint.of(NewsCleaner.clean(title, ""));
    }
}
