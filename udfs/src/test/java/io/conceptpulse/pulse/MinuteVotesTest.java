package io.conceptpulse.pulse;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

class MinuteVotesTest {

    private static final long SEED = 20_240_219;

    private final MinuteVotes votes = new MinuteVotes();

    @Test
    void aMinuteWithoutArticlesCountsNothing() {
        assertThat(votes.tally()).isEqualTo(Tally.EMPTY);
    }

    @Test
    void countsArticlesStoriesAndPublishersApart() {
        votes.apply(mention("a").story("s").by("新华社").get());
        votes.apply(mention("b").story("s").by("财联社").get());
        votes.apply(mention("c").story("t").by("财联社").get());
        assertThat(votes.tally())
                .extracting(Tally::mentions, Tally::stories, Tally::sources)
                .containsExactly(3, 2, 2);
    }

    @Test
    void aStoryHasOneVoteThatOfItsEarliestArticle() {
        votes.apply(mention("a").story("s").seen(5).tone(-800).get());
        votes.apply(mention("b").story("s").seen(4).tone(500).get());
        votes.apply(mention("c").story("s").seen(6).tone(-900).get());
        assertThat(votes.tally()).isEqualTo(new Tally(3, 1, 3, 1, 0, 0, 500, 250_000));
    }

    @Test
    void ofArticlesOfOneMomentTheSmallerIdVotes() {
        votes.apply(mention("b").story("s").seen(4).tone(-800).get());
        votes.apply(mention("a").story("s").seen(4).tone(500).get());
        assertThat(votes.tally().toneSumMilli()).isEqualTo(500);
    }

    @Test
    void votesWithinTheNeutralBandAreNeutralAndStillAddUp() {
        votes.apply(mention("a").tone(99).get());
        votes.apply(mention("b").tone(-99).get());
        votes.apply(mention("c").tone(100).get());
        votes.apply(mention("d").tone(-100).get());
        assertThat(votes.tally()).isEqualTo(new Tally(4, 4, 4, 1, 2, 1, 0, 39_602));
    }

    @Test
    void anArticleThatIsTakenBackLeavesNoTrace() {
        votes.apply(mention("a").tone(500).get());
        assertThat(votes.apply(mention("a").get().withdrawnBy("2", 9))).isTrue();
        assertThat(votes.tally()).isEqualTo(Tally.EMPTY);
        assertThat(votes.isEmpty()).isTrue();
    }

    @Test
    void saysWhetherAnythingChanged() {
        assertThat(votes.apply(mention("a").tone(500).get())).isTrue();
        assertThat(votes.apply(mention("a").tone(500).get())).isFalse();
        assertThat(votes.apply(mention("a").tone(400).get())).isTrue();
        assertThat(votes.apply(mention("b").get().withdrawnBy("2", 9))).isFalse();
    }

    @Test
    void orderDoesNotMatter() {
        Random random = new Random(SEED);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            mentions.add(
                    mention("a" + i)
                            .story("s" + random.nextInt(12))
                            .by("p" + random.nextInt(5))
                            .seen(random.nextInt(20))
                            .tone(random.nextInt(2_001) - 1_000)
                            .get());
        }
        mentions.forEach(votes::apply);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(mentions, random);
            MinuteVotes others = new MinuteVotes();
            mentions.forEach(others::apply);
            assertThat(others.tally())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(votes.tally());
        }
    }
}
