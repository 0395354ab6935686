package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.news.StoryIndex;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.Placement;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.Mentions.mention;
import static io.conceptpulse.function.Stories.LETTER;
import static io.conceptpulse.function.Stories.NOON;
import static io.conceptpulse.function.Stories.SORA;
import static io.conceptpulse.function.Stories.WINDOW;
import static io.conceptpulse.function.Stories.decided;
import static io.conceptpulse.function.Stories.stories;
import static org.assertj.core.api.Assertions.assertThat;

/** What must not depend on the order of arrival or on the length of the history. */
class FindStoriesOrderTest {

    private static final long SEED = 20_240_216;

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
        assertThat(comparisons[0])
                .as("twice for each of 100: what shares keys, and the first of the story")
                .isEqualTo(200L * (StoryIndex.COMPARED + 1));
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
}
