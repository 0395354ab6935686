package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.Placement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

class FindStoriesTest {

    private static final long NOON = at("2024-02-16T12:00:00");
    private static final long WINDOW = DAY;

    private static final long SEED = 20_240_216;

    private static final String SORA = "OpenAI发布首个文生视频模型Sora，可生成长达一分钟的视频";
    private static final String SORA_EDITED = "OpenAI发布首个文生视频模型Sora 可生成一分钟视频";
    private static final String LETTER = "深交所向中科金财下发关注函，要求说明是否涉及相关业务";

    private OneInput<String, Mention, Mention> stories = stories();

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
    void aCorrectionKeepsItsStoryWhateverItNowSays() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").titled(SORA).seen(NOON + 1).unplaced());
        stories.watermark(NOON + MINUTE);
        stories.take();
        stories.put(mention("b").titled(LETTER).seen(NOON + 1).unplaced());
        Mention corrected = only(stories.take());
        assertThat(corrected.storyId()).isEqualTo("a");
        assertThat(corrected.title()).isEqualTo(LETTER);
    }

    @Test
    void aCorrectionDoesNotChangeWhatJoinsTheStory() throws Exception {
        for (boolean correctedFirst : new boolean[] {true, false}) {
            try (var fresh = stories()) {
                fresh.put(mention("a").titled(SORA).seen(NOON).unplaced());
                Mention correction = mention("a").titled(LETTER).seen(NOON).unplaced();
                if (correctedFirst) {
                    fresh.put(correction);
                }
                fresh.watermark(NOON + MINUTE - 1);
                fresh.put(mention("b").titled(SORA).seen(NOON + MINUTE).unplaced());
                fresh.watermark(NOON + MINUTE);
                fresh.put(correction);
                assertThat(finals(fresh.out()))
                        .as("corrected first: %s", correctedFirst)
                        .containsEntry("b", "a");
            }
        }
    }

    @Test
    void aWithdrawalIsHandedOnWithItsStory() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").titled(SORA).seen(NOON + 1).unplaced());
        stories.watermark(NOON + MINUTE);
        stories.take();
        stories.put(mention("b").seen(NOON + 1).unplaced().withdrawnBy("2", NOON + HOUR));
        Mention withdrawn = only(stories.take());
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(withdrawn.storyId()).isEqualTo("a");
    }

    @Test
    void aWithdrawalOfWhatIsForgottenStillGoesOn() throws Exception {
        Mention withdrawn = mention("a").seen(NOON).unplaced().withdrawnBy("2", NOON + HOUR);
        stories.put(withdrawn);
        assertThat(stories.take()).containsExactly(withdrawn);
        assertThat(stories.stateEntries()).isZero();
    }

    @Test
    void stateAndTimersReturnToZero() throws Exception {
        stories.put(mention("a").titled(SORA).seen(NOON).unplaced());
        stories.put(mention("b").titled(SORA_EDITED).seen(NOON + MINUTE).unplaced());
        stories.put(mention("a").titled(LETTER).seen(NOON).unplaced());
        stories.put(mention("b").seen(NOON + MINUTE).unplaced().withdrawnBy("2", NOON + HOUR));
        stories.watermark(NOON + 7 * DAY + 2 * HOUR);
        assertThat(stories.stateEntries()).as("what was first is known for 60 days").isEqualTo(1);
        stories.watermark(NOON + 64 * DAY);
        assertThat(stories.stateEntries()).isZero();
        assertThat(stories.timers()).isZero();
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

    @Test
    void anArticleCostsTheSameHoweverLongTheHistoryIs() throws Exception {
        long[] comparisons = new long[3];
        for (int i = 0; i < comparisons.length; i++) {
            FindStories function = new FindStories(WINDOW);
            try (var fresh =
                    new OneInput<String, Mention, Mention>(
                            () -> function, Mention::concept, String.class)) {
                int history = 1_000 << i;
                for (int n = 0; n < history + 100; n++) {
                    long before = function.comparisons();
                    fresh.put(mention("a" + n).titled(SORA + n).seen(NOON + n).unplaced());
                    fresh.watermark(NOON + n);
                    fresh.take();
                    comparisons[i] += n < history ? 0 : function.comparisons() - before;
                }
            }
        }
        assertThat(comparisons[0]).isEqualTo(200L * StoryIndex.COMPARED);
        assertThat(comparisons[1]).isEqualTo(comparisons[0]);
        assertThat(comparisons[2]).isEqualTo(comparisons[0]);
    }

    @Test
    void arrivalOrderDoesNotMatterNorDoRestarts() throws Exception {
        Random random = new Random(SEED);
        List<Mention> articles = edited(random);
        Map<String, Placement> expected = finalsOf(articles, new Random(0), 0);
        assertThat(expected.values().stream().map(Placement::storyId).distinct().count())
                .as("seed %d", SEED)
                .isBetween(2L, (long) articles.size() - 1);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(articles, random);
            assertThat(finalsOf(articles, random, 3)).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    /** Articles that drift away from a few reports, so that chains of likeness decide. */
    private static List<Mention> edited(Random random) {
        List<Mention> articles = new ArrayList<>();
        String[] reports = {SORA, LETTER, "液冷服务器板块午后走强，多家公司回应相关产品进展情况"};
        for (int i = 0; i < 40; i++) {
            StringBuilder title = new StringBuilder(reports[random.nextInt(reports.length)]);
            for (int edit = random.nextInt(14); edit > 0; edit--) {
                title.setCharAt(
                        random.nextInt(title.length()), (char) ('一' + random.nextInt(2_000)));
            }
            articles.add(
                    mention("a" + random.nextInt(1_000_000))
                            .titled(title.toString())
                            .naming("60000" + random.nextInt(9) + ".SH")
                            .seen(NOON + random.nextInt(20) * SECOND)
                            .unplaced());
        }
        return articles;
    }

    private static Map<String, Placement> finalsOf(
            List<Mention> articles, Random random, int restarts) throws Exception {
        try (var fresh = stories()) {
            List<Mention> after = new ArrayList<>();
            for (Mention article : articles) {
                if (article.firstSeen() > NOON + 10 * SECOND && random.nextBoolean()) {
                    after.add(article);
                    continue;
                }
                fresh.put(article);
                if (random.nextInt(articles.size()) < restarts) {
                    fresh.restart();
                }
            }
            fresh.watermark(NOON + 10 * SECOND);
            for (Mention article : after) {
                fresh.put(article);
            }
            fresh.watermark(NOON + HOUR);
            Map<String, Placement> placements = new HashMap<>();
            decided(fresh.out()).forEach((id, mention) -> placements.put(id, mention.placement()));
            return placements;
        }
    }

    private static Map<String, String> finals(List<Mention> mentions) {
        Map<String, String> storyOf = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.storyFinal()) {
                String before = storyOf.put(mention.articleId(), mention.storyId());
                assertThat(before).isIn(null, mention.storyId());
            }
        }
        return storyOf;
    }

    /** The last that was said of each article for good. */
    private static Map<String, Mention> decided(List<Mention> mentions) {
        Map<String, Mention> byArticle = new HashMap<>();
        mentions.stream()
                .filter(Mention::storyFinal)
                .forEach(mention -> byArticle.put(mention.articleId(), mention));
        return byArticle;
    }

    private static Mention only(List<Mention> mentions) {
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }

    private static OneInput<String, Mention, Mention> stories() {
        return new OneInput<>(() -> new FindStories(WINDOW), Mention::concept, String.class);
    }
}
