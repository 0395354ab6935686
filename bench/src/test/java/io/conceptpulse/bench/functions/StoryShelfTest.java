package io.conceptpulse.bench.functions;

import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryLikeness;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryShelfTest {

    private final StoryShelf shelf = new StoryShelf(new StoryLikeness());

    @Test
    void findsTheArticleBeforeThatIsMostAlike() {
        StoryFingerprint first = new StoryFingerprint("北川光电获液冷大单", "");
        StoryFingerprint other = new StoryFingerprint("央行今日开展逆回购操作", "");

        assertThat(shelf.place(first)).isZero();
        assertThat(shelf.place(other)).isLessThan(500);
        assertThat(shelf.place(first)).isEqualTo(1000);
    }
}
