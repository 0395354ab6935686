package io.conceptpulse.bench.functions;

import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryLikeness;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryShelfTest {

    private final StoryShelf shelf = new StoryShelf(new StoryLikeness());

    @Test
    void findsTheArticleBeforeThatIsMostAlike() throws Exception {
        StoryFingerprint first = new StoryFingerprint("北川光电获液冷大单", "");
        StoryFingerprint other = new StoryFingerprint("央行今日开展逆回购操作", "");

        assertThat(shelf.place("a", first)).isZero();
        assertThat(shelf.place("b", other)).isLessThan(500);
        assertThat(shelf.place("c", first)).isEqualTo(1000);
    }
}
