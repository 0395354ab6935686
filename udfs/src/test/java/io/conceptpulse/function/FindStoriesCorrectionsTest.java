package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.Mentions.mention;
import static io.conceptpulse.function.Stories.LETTER;
import static io.conceptpulse.function.Stories.NOON;
import static io.conceptpulse.function.Stories.SORA;
import static io.conceptpulse.function.Stories.SORA_EDITED;
import static io.conceptpulse.function.Stories.finals;
import static io.conceptpulse.function.Stories.only;
import static io.conceptpulse.function.Stories.stories;
import static org.assertj.core.api.Assertions.assertThat;

/** Corrections and withdrawals, and that nothing is left of them. */
class FindStoriesCorrectionsTest {

    private final OneInput<String, Mention, Mention> stories = stories();

    @AfterEach
    void close() throws Exception {
        stories.close();
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
}
