package io.conceptpulse.job.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SplitClockTest {

    private static final long NOW = 1_708_304_400_000L;
    private static final long OUT_OF_ORDERNESS = 5_000;

    private final SplitClock clock = new SplitClock(OUT_OF_ORDERNESS);

    @Test
    void staysBehindTheLatestRecordByTheOutOfOrderness() {
        clock.record(NOW);
        clock.record(NOW - 3_000);
        assertThat(clock.emit()).isEqualTo(NOW - OUT_OF_ORDERNESS - 1);
    }

    @Test
    void heartbeatNeedsNoMarginBecauseItIsAPromise() {
        clock.record(NOW);
        clock.heartbeat(NOW + 60_000);
        assertThat(clock.emit()).isEqualTo(NOW + 60_000 - 1);
    }

    @Test
    void doesNotFollowTheWallClockWhileTheBacklogIsUnread() {
        clock.reaches(100, 200);
        clock.passed(150);
        clock.idle(NOW, 5_000);
        assertThat(clock.isAhead()).isFalse();
    }

    @Test
    void doesNotFollowTheWallClockBeforeTheEndIsKnown() {
        clock.idle(NOW, 5_000);
        assertThat(clock.isAhead()).isFalse();
    }

    @Test
    void followsTheWallClockOnceTheBacklogIsRead() {
        clock.reaches(100, 200);
        clock.passed(199);
        clock.idle(NOW, 5_000);
        assertThat(clock.emit()).isEqualTo(NOW - 5_000 - 1);
    }

    @Test
    void emptyPartitionFollowsTheWallClockAtOnce() {
        clock.reaches(7, 7);
        clock.idle(NOW, 5_000);
        assertThat(clock.emit()).isEqualTo(NOW - 5_000 - 1);
    }

    @Test
    void neverGoesBack() {
        clock.heartbeat(NOW);
        clock.reaches(0, 0);
        clock.idle(NOW - 60_000, 5_000);
        clock.record(NOW - 120_000);
        assertThat(clock.emit()).isEqualTo(NOW - 1);
    }

    @Test
    void recordsMakeAWatermarkDueOnlyOnceASecond() {
        clock.record(NOW);
        assertThat(clock.isDue()).isTrue();
        clock.emit();
        clock.record(NOW + 999);
        assertThat(clock.isDue()).isFalse();
        assertThat(clock.isAhead()).isTrue();
        clock.record(NOW + 1_000);
        assertThat(clock.isDue()).isTrue();
    }

    @Test
    void partitionThatEndsInTheMarkerOfATransactionIsReadAfterHalfAMinuteOfSilence() {
        clock.reaches(0, 200);
        clock.passed(198);
        clock.idle(NOW, 5_000);
        clock.idle(NOW + 29_999, 5_000);
        assertThat(clock.isAhead()).isFalse();
        clock.idle(NOW + 30_000, 5_000);
        assertThat(clock.emit()).isEqualTo(NOW + 30_000 - 5_000 - 1);
    }

    @Test
    void silenceIsCountedAnewWithEachRecord() {
        clock.reaches(0, 200);
        clock.idle(NOW, 5_000);
        clock.passed(100);
        clock.idle(NOW + 30_000, 5_000);
        assertThat(clock.isAhead()).isFalse();
    }
}
