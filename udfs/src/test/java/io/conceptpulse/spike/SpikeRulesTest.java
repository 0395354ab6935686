package io.conceptpulse.spike;

import io.conceptpulse.spike.SpikeDetector.Judgement;
import org.junit.jupiter.api.Test;

import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

class SpikeRulesTest {

    private static final long NOW = 100 * HOUR;

    private final SpikeRules rules = new SpikeRules(5, 3, 3, 1.5, 30 * MINUTE, HOUR);

    @Test
    void anAlertOpensAtTheScoreToEnterWithBreadth() {
        assertThat(rules.opens(judgement(3, true), AlertLife.NONE, NOW)).isTrue();
        assertThat(rules.opens(judgement(2.999, true), AlertLife.NONE, NOW)).isFalse();
        assertThat(rules.opens(judgement(9, false), AlertLife.NONE, NOW)).isFalse();
    }

    @Test
    void itDoesNotOpenAgainBeforeItHasCooledDown() {
        AlertLife closed = AlertLife.NONE.close(NOW - HOUR);
        assertThat(rules.opens(judgement(9, true), closed, NOW)).isTrue();
        assertThat(rules.opens(judgement(9, true), closed, NOW - 1)).isFalse();
    }

    @Test
    void itClosesBelowTheScoreToLeaveOnceItHasBeenHeld() {
        AlertLife open =
                AlertLife.NONE.open("sora", Alert.Kind.MENTION_SPIKE, 1, NOW - 30 * MINUTE, 5);
        assertThat(rules.closes(1.499, open, NOW)).isTrue();
        assertThat(rules.closes(1.5, open, NOW)).isFalse();
        assertThat(rules.closes(0, open, NOW - 1)).isFalse();
    }

    private static Judgement judgement(double score, boolean breadth) {
        return new Judgement(15, 1, 1, score, breadth);
    }
}
