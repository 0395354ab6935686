package io.conceptpulse.spike;

import io.conceptpulse.pulse.Mention;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static io.conceptpulse.fixture.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

class EvidenceTest {

    private static final long SEED = 20_240_219;

    @Test
    void namesWhoSaidItFirst() {
        Evidence evidence =
                Evidence.of(
                        List.of(
                                mention("b").seen(5).by("财联社").get(),
                                mention("a").seen(5).by("新华社").get(),
                                mention("c").seen(6).get()));
        assertThat(evidence.first().source()).isEqualTo("新华社");
    }

    @Test
    void quotesTheEarliestHeadlineOfThreeStories() {
        Evidence evidence =
                Evidence.of(
                        List.of(
                                mention("d").seen(4).titled("四").get(),
                                mention("c").seen(3).titled("三").get(),
                                mention("b2").story("b").seen(9).titled("二的转载").get(),
                                mention("b").seen(2).titled("二").get(),
                                mention("a").seen(1).titled("一").tone(300).get()));
        assertThat(evidence.headlines())
                .extracting(Alert.Headline::title)
                .containsExactly("一", "二", "三");
        assertThat(evidence.headlines().get(0).toneMilli()).isEqualTo(300);
    }

    @Test
    void namesTheStocksThatMostArticlesName() {
        Evidence evidence =
                Evidence.of(
                        List.of(
                                mention("a").naming("600002.SH", "600001.SH").get(),
                                mention("b").naming("600002.SH").get(),
                                mention("c").naming("600000.SH").get()));
        assertThat(evidence.stocks()).containsExactly("600002.SH", "600000.SH", "600001.SH");
    }

    @Test
    void countsArticlesStoriesAndPublishersApart() {
        Evidence evidence =
                Evidence.of(
                        List.of(
                                mention("a").story("s").by("新华社").get(),
                                mention("b").story("s").by("新华社").get(),
                                mention("c").story("t").by("新华社").get()));
        assertThat(List.of(evidence.mentions(), evidence.stories(), evidence.sources()))
                .containsExactly(3, 2, 1);
    }

    @Test
    void orderDoesNotMatter() {
        Random random = new Random(SEED);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            mentions.add(
                    mention("a" + i)
                            .story("s" + random.nextInt(6))
                            .seen(random.nextInt(9))
                            .naming("60000" + random.nextInt(10) + ".SH")
                            .get());
        }
        Evidence expected = Evidence.of(mentions);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(mentions, random);
            assertThat(Evidence.of(mentions)).as("seed %d", SEED).isEqualTo(expected);
        }
    }
}
