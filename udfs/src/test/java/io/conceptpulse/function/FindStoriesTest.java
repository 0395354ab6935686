package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.Mentions.mention;
import static io.conceptpulse.function.Stories.LETTER;
import static io.conceptpulse.function.Stories.NOON;
import static io.conceptpulse.function.Stories.SORA;
import static io.conceptpulse.function.Stories.SORA_EDITED;
import static io.conceptpulse.function.Stories.WINDOW;
import static io.conceptpulse.function.Stories.finals;
import static io.conceptpulse.function.Stories.only;
import static io.conceptpulse.function.Stories.stories;
import static org.assertj.core.api.Assertions.assertThat;

class FindStoriesTest {

    private final OneInput<String, Mention, Mention> stories = stories();

    @AfterEach
    void close() throws Exception {
        stories.close();
    }

    @Test
    void anArticleHasAStoryAtOnceAndForGoodWhenTheWatermarkHasPassedIt() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        assertThat(only(stories.take()).storyId()).isEqualTo("a");
        stories.watermark(NOON - 1);
        assertThat(stories.take()).isEmpty();
        stories.watermark(NOON);
        assertThat(only(stories.take()).storyFinal()).isTrue();
    }

    @Test
    void whatIsSaidOnArrivalIsProvisional() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        assertThat(only(stories.take()).storyFinal()).isFalse();
    }

    @Test
    void anEditedCopyJoinsTheStoryOfTheEarliestArticle() throws Exception {
        stories.put(mention("b").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("a").titled(SORA_EDITED).seen(NOON + MINUTE).unplaced());
        stories.put(mention("0").titled(SORA).seen(NOON + HOUR).unplaced());
        stories.watermark(NOON + DAY);
        assertThat(finals(stories.out())).isEqualTo(Map.of("b", "b", "a", "b", "0", "b"));
    }

    @Test
    void anotherReportIsAnotherStory() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").titled(LETTER).seen(NOON + 1).unplaced());
        stories.watermark(NOON + HOUR);
        assertThat(finals(stories.out())).isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void ofTwoArticlesOfOneMomentTheSmallerIdComesFirst() throws Exception {
        stories.put(mention("b").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.watermark(NOON);
        assertThat(finals(stories.out())).isEqualTo(Map.of("a", "a", "b", "a"));
    }

    @Test
    void everyBoardHasStoriesOfItsOwn() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").of("aigc").titled(SORA).seen(NOON + 1).unplaced());
        stories.watermark(NOON + HOUR);
        assertThat(finals(stories.out())).isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void aStoryEndsWhenNothingHasBeenHeardOfItForTheWindow() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").titled(SORA).seen(NOON + WINDOW).unplaced());
        stories.put(mention("c").titled(SORA).seen(NOON + 2 * WINDOW + 1).unplaced());
        stories.watermark(NOON + 3 * WINDOW);
        assertThat(finals(stories.out())).isEqualTo(Map.of("a", "a", "b", "a", "c", "c"));
    }

    @Test
    void anArticleThatIsLateIsPlacedForGoodAtOnce() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.watermark(NOON + HOUR);
        stories.take();
        stories.put(mention("b").titled(SORA).seen(NOON + MINUTE).unplaced());
        Mention late = only(stories.take());
        assertThat(late.storyId()).isEqualTo("a");
        assertThat(late.storyFinal()).isTrue();
    }

    @Test
    void aCopyUnderAnotherHeadlineIsFoundByItsLead() throws Exception {
        String lead = "云厂商公布新一批机柜标准，液冷渗透率有望在两年内翻倍，服务器功耗随之提升。";
        stories.put(mention("a").titled(SORA).leading(lead).seen(NOON).unplaced());
        stories.put(mention("b").titled(LETTER).leading(lead).seen(NOON + 1).unplaced());
        stories.watermark(NOON + HOUR);
        assertThat(finals(stories.out())).isEqualTo(Map.of("a", "a", "b", "a"));
    }

    @Test
    void aCopyOfALaterArticleIsOfItsStoryThoughUnlikeTheFirst() throws Exception {
        String lead = "云厂商公布新一批机柜标准，液冷渗透率有望在两年内翻倍，服务器功耗随之提升。";
        stories.put(mention("a").titled(SORA).leading(lead).seen(NOON).unplaced());
        stories.put(mention("b").titled(LETTER).leading(lead).seen(NOON + 1).unplaced());
        stories.put(mention("c").titled(LETTER).seen(NOON + 2).unplaced());
        stories.watermark(NOON + HOUR);
        assertThat(finals(stories.out())).isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
    }

    @Test
    void whatLiesBetweenTwoReportsDoesNotMakeThemOneStory() throws Exception {
        String order = "浔川股份液冷机柜订单突破十亿元，排产至明年";
        String sale = "控股股东拟减持不超过2%股份，浔川股份今日跌停";
        stories.put(mention("a").titled(order).seen(NOON).unplaced());
        stories.put(mention("b").titled(order + "，" + sale).seen(NOON + 1).unplaced());
        stories.put(mention("c").titled(sale).seen(NOON + 2).unplaced());
        stories.watermark(NOON + HOUR);
        assertThat(finals(stories.out())).isEqualTo(Map.of("a", "a", "b", "a", "c", "c"));
    }

    @Test
    void aStoryLastsSevenDaysAtMost() throws Exception {
        for (int day = 0; day <= 8; day++) {
            stories.put(mention("a" + day).titled(SORA).seen(NOON + day * DAY).unplaced());
        }
        stories.watermark(NOON + 9 * DAY);
        assertThat(finals(stories.out())).containsEntry("a7", "a0").containsEntry("a8", "a8");
    }
}
