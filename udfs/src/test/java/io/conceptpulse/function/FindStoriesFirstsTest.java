package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.Mentions.mention;
import static io.conceptpulse.function.Stories.LETTER;
import static io.conceptpulse.function.Stories.NOON;
import static io.conceptpulse.function.Stories.SORA;
import static io.conceptpulse.function.Stories.decided;
import static io.conceptpulse.function.Stories.stories;
import static org.assertj.core.api.Assertions.assertThat;

/** Novelty, and first mentions. */
class FindStoriesFirstsTest {

    private final OneInput<String, Mention, Mention> stories = stories();

    @AfterEach
    void close() throws Exception {
        stories.close();
    }

    @Test
    void noveltyIsWhatAStoryDoesNotShareWithThoseOfSevenDaysBefore() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").titled(SORA).seen(NOON + 2 * DAY).unplaced());
        stories.put(mention("c").titled(SORA).seen(NOON + 10 * DAY).unplaced());
        stories.put(mention("d").titled(LETTER).seen(NOON + 10 * DAY + 1).unplaced());
        stories.put(mention("e").titled(SORA).seen(NOON + 10 * DAY + 2).unplaced());
        stories.watermark(NOON + 11 * DAY);
        Map<String, Mention> placed = decided(stories.out());
        assertThat(placed.get("a").placement().noveltyMilli()).isEqualTo(1000);
        assertThat(placed.get("b").storyId()).as("beyond the window of stories").isEqualTo("b");
        assertThat(placed.get("b").placement().noveltyMilli()).isZero();
        assertThat(placed.get("c").placement().noveltyMilli()).isEqualTo(1000);
        assertThat(placed.get("d").placement().noveltyMilli()).isBetween(700, 1000);
        assertThat(placed.get("e").placement().noveltyMilli())
                .as("that of its story")
                .isEqualTo(1000);
    }

    @Test
    void theFirstMentionOfABoardIsTheFirstInSixtyDays() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").titled(LETTER).seen(NOON + 60 * DAY).unplaced());
        stories.put(mention("c").titled(LETTER).seen(NOON + 120 * DAY + 1).unplaced());
        stories.watermark(NOON + 200 * DAY);
        Map<String, Mention> placed = decided(stories.out());
        assertThat(placed.get("a").placement().firstOfBoard()).isTrue();
        assertThat(placed.get("b").placement().firstOfBoard()).isFalse();
        assertThat(placed.get("c").placement().firstOfBoard()).isTrue();
    }

    @Test
    void theFirstToNameAStockWithTheBoardSaysWhich() throws Exception {
        stories.put(mention("a").titled(SORA).naming("300624.SZ").seen(NOON).unplaced());
        stories.put(
                mention("b")
                        .titled(LETTER)
                        .naming("300624.SZ", "002657.SZ")
                        .seen(NOON + 1)
                        .unplaced());
        stories.watermark(NOON + HOUR);
        Map<String, Mention> placed = decided(stories.out());
        assertThat(placed.get("a").firstStocks()).containsExactly("300624.SZ");
        assertThat(placed.get("b").firstStocks()).containsExactly("002657.SZ");
    }

    @Test
    void aLateArticleTakesTheFirstMentionFromTheOneThatHadIt() throws Exception {
        stories.put(mention("b").titled(SORA).naming("300624.SZ").seen(NOON).unplaced());
        stories.watermark(NOON + HOUR);
        stories.put(mention("a").titled(LETTER).naming("300624.SZ").seen(NOON - HOUR).unplaced());
        Map<String, Mention> placed = decided(stories.out());
        assertThat(placed.get("a").placement().firstOfBoard()).isTrue();
        assertThat(placed.get("a").firstStocks()).containsExactly("300624.SZ");
        assertThat(placed.get("b").placement().firstOfBoard()).isFalse();
        assertThat(placed.get("b").firstStocks()).isEmpty();
    }

    @Test
    void whatIsFirstIsDecidedByTheVersionThatCameFirst() throws Exception {
        stories.put(mention("a").titled(SORA).naming("300624.SZ").seen(NOON).unplaced());
        stories.put(mention("a").titled(SORA).naming("002657.SZ").seen(NOON).unplaced());
        stories.put(mention("b").titled(SORA).naming("300624.SZ").seen(NOON + 1).unplaced());
        stories.watermark(NOON + HOUR);
        Map<String, Mention> placed = decided(stories.out());
        assertThat(placed.get("a").firstStocks()).as("named no more").isEmpty();
        assertThat(placed.get("b").firstStocks()).isEmpty();
    }
}
