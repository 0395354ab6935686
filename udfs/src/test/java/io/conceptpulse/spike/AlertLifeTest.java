package io.conceptpulse.spike;

import org.junit.jupiter.api.Test;

import static io.conceptpulse.spike.Alert.Kind.MENTION_SPIKE;
import static org.assertj.core.api.Assertions.assertThat;

class AlertLifeTest {

    private static final long TODAY = 19_772;

    @Test
    void messagesOfAnAlertShareItsIdAndHaveEvenRisingNumbers() {
        AlertLife opened = AlertLife.NONE.open("sora", MENTION_SPIKE, TODAY, 10, 5);
        AlertLife updated = opened.announce(11, 10);
        assertThat(opened.seq()).isEqualTo(20);
        assertThat(updated.seq()).isEqualTo(22);
        assertThat(updated.announce(3, 15).seq()).isEqualTo(30);
        assertThat(updated.alertId()).isEqualTo(opened.alertId());
        assertThat(updated.openedAt()).isEqualTo(10);
    }

    @Test
    void anAlertThatOpensLaterAfterARestartOutnumbersWhatWasSaidBefore() {
        AlertLife before = AlertLife.NONE.open("sora", MENTION_SPIKE, TODAY, 10, 5).announce(9, 40);
        AlertLife after = AlertLife.NONE.open("sora", MENTION_SPIKE, TODAY, 50, 5);
        assertThat(after.alertId()).isEqualTo(before.alertId());
        assertThat(after.seq()).isGreaterThan(before.seq());
    }

    @Test
    void theIdIsFrozen() {
        assertThat(AlertLife.NONE.open("sora", MENTION_SPIKE, TODAY, 10, 5).alertId())
                .isEqualTo("c1a355c43833af16");
    }

    @Test
    void theSecondAlertOfADayHasAnIdOfItsOwn() {
        AlertLife first = AlertLife.NONE.open("sora", MENTION_SPIKE, TODAY, 10, 5);
        AlertLife second = first.close(20).open("sora", MENTION_SPIKE, TODAY, 30, 5);
        assertThat(second.ordinal()).isEqualTo(2);
        assertThat(second.alertId()).isNotEqualTo(first.alertId());
        assertThat(second.seq()).isGreaterThan(first.seq());
    }

    @Test
    void ordinalsBeginAnewEachDay() {
        AlertLife first = AlertLife.NONE.open("sora", MENTION_SPIKE, TODAY, 10, 5);
        AlertLife next = first.close(20).open("sora", MENTION_SPIKE, TODAY + 1, 30, 5);
        assertThat(next.ordinal()).isEqualTo(1);
        assertThat(next.alertId()).isNotEqualTo(first.alertId());
    }

    @Test
    void aClosedAlertRemembersWhenItClosed() {
        AlertLife closed = AlertLife.NONE.open("sora", MENTION_SPIKE, TODAY, 10, 5).close(20);
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.closedAt()).isEqualTo(20);
    }
}
