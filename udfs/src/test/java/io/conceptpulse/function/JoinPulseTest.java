package io.conceptpulse.function;

import io.conceptpulse.fixture.TwoInputs;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.MinuteTally;
import io.conceptpulse.pulse.PulseRow;
import io.conceptpulse.pulse.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static io.conceptpulse.fixture.BeijingTime.CALENDAR;
import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.MINUTE;
import static io.conceptpulse.fixture.BeijingTime.MON_2024_02_19;
import static io.conceptpulse.fixture.BeijingTime.at;
import static org.assertj.core.api.Assertions.assertThat;

class JoinPulseTest {

    private static final String SORA = "sora";
    private static final long KEEP = DAY + HOUR;
    private static final long PACE = 1_000;

    private final TwoInputs<String, MinuteTally, IndexBar, PulseRow> rows =
            new TwoInputs<>(
                    () -> new JoinPulse(() -> CALENDAR, KEEP, PACE),
                    MinuteTally::concept,
                    IndexBar::concept,
                    String.class);

    @AfterEach
    void close() throws Exception {
        rows.close();
    }

    @Test
    void aRunningMinuteIsShownProvisionallyAtThePaceOfTheWallClock() throws Exception {
        rows.first(tally("10:00", 1));
        rows.first(tally("10:00", 2));
        rows.second(bar("10:00", 1_050, false));
        assertThat(rows.take()).isEmpty();
        rows.pass(PACE);
        assertThat(rows.take())
                .containsExactly(
                        new PulseRow(
                                SORA,
                                on("10:00"),
                                counts(2),
                                bar("10:00", 1_050, false),
                                PulseRow.PROVISIONAL,
                                0));
    }

    @Test
    void whatHasBeenShownIsNotShownAgain() throws Exception {
        rows.first(tally("10:00", 1));
        rows.pass(PACE);
        rows.take();
        rows.first(tally("10:01", 1));
        rows.pass(PACE);
        assertThat(rows.take()).extracting(PulseRow::minute).containsExactly(on("10:01"));
        rows.pass(10 * PACE);
        assertThat(rows.take()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "09:30, 09:31:00",
        "11:29, 11:31:00",
        "11:30, 11:31:00",
        "14:58, 14:59:00",
        "14:59, 15:01:03",
        "20:00, 20:01:00",
    })
    void aRowIsFinalExactlyWhenItsMinuteIsOver(String minute, String over) throws Exception {
        rows.first(tally(minute, 1));
        rows.watermark(on(over) - 2);
        assertThat(rows.take()).isEmpty();
        rows.watermark(on(over) - 1);
        assertThat(rows.take())
                .containsExactly(new PulseRow(SORA, on(minute), counts(1), null, 0, 0));
    }

    @Test
    void newsAndIndexOfAMinuteMeetInOneRow() throws Exception {
        rows.second(bar("10:00", 1_050, true));
        rows.first(tally("10:00", 3));
        rows.watermark(on("10:01"));
        PulseRow row = only(rows.take());
        assertThat(row.tally()).isEqualTo(counts(3));
        assertThat(row.bar().close()).isEqualTo(1_050);
    }

    @Test
    void aTradingMinuteWithoutNewsHasARow() throws Exception {
        rows.second(bar("10:00", 1_050, true));
        rows.watermark(on("10:01"));
        PulseRow row = only(rows.take());
        assertThat(row.tally()).isEqualTo(Tally.EMPTY);
        assertThat(row.revision()).isZero();
    }

    @Test
    void aMinuteOfTheNightHasARowWithoutABar() throws Exception {
        rows.first(tally("23:10", 1));
        rows.watermark(on("23:11"));
        assertThat(only(rows.take()).bar()).isNull();
    }

    @Test
    void lateNewsAmendARowAndTheOriginalIsKept() throws Exception {
        rows.second(bar("10:00", 1_050, true));
        rows.first(tally("10:00", 1));
        rows.watermark(on("10:01"));
        PulseRow original = only(rows.take());
        rows.first(new MinuteTally(SORA, on("10:00"), counts(2), on("10:00:30")));
        assertThat(rows.take())
                .containsExactly(
                        new PulseRow(
                                SORA, on("10:00"), counts(2), original.bar(), 1, on("10:00:30")));
        assertThat(rows.beside(Outputs.ORIGINALS)).containsExactly(original);
    }

    @Test
    void onlyTheFirstAmendmentKeepsAnOriginal() throws Exception {
        rows.first(tally("10:00", 1));
        rows.watermark(on("10:01"));
        rows.first(tally("10:00", 2));
        rows.first(tally("10:00", 3));
        assertThat(rows.out()).extracting(PulseRow::revision).containsExactly(0, 1, 2);
        assertThat(rows.beside(Outputs.ORIGINALS)).hasSize(1);
    }

    @Test
    void aMinuteThatWentByWithoutARowIsAmendedTooAndHasNoOriginal() throws Exception {
        rows.watermark(on("23:59"));
        rows.first(new MinuteTally(SORA, on("20:00"), counts(1), on("20:00:30")));
        assertThat(rows.take())
                .containsExactly(
                        new PulseRow(SORA, on("20:00"), counts(1), null, 1, on("20:00:30")));
        assertThat(rows.beside(Outputs.ORIGINALS)).isEmpty();
        rows.first(tally("20:00", 2));
        assertThat(only(rows.take()).revision()).isEqualTo(2);
    }

    @Test
    void aBarAfterTheRowIsFinalChangesNothing() throws Exception {
        rows.second(bar("10:00", 1_050, true));
        rows.watermark(on("10:01"));
        rows.take();
        rows.second(bar("10:00", 2_000, false));
        rows.second(bar("09:59", 2_000, false));
        rows.pass(PACE);
        rows.watermark(on("10:02"));
        assertThat(rows.take()).isEmpty();
    }

    @Test
    void everyMinuteOfASkippedHourIsClosed() throws Exception {
        rows.first(tally("20:00", 1));
        rows.first(tally("20:30", 1));
        rows.second(bar("14:59", 1_050, true));
        rows.watermark(on("23:00"));
        assertThat(rows.take())
                .extracting(PulseRow::minute)
                .containsExactly(on("14:59"), on("20:00"), on("20:30"));
    }

    @Test
    void theEndOfTheInputClosesNoMinute() throws Exception {
        rows.first(tally("10:00", 1));
        rows.watermark(Long.MAX_VALUE);
        rows.pass(PACE);
        assertThat(rows.take()).isEmpty();
    }

    @Test
    void afterARestoreARunningMinuteIsClosedAndAFinalOneAmended() throws Exception {
        rows.first(tally("10:00", 1));
        rows.watermark(on("10:01"));
        rows.first(tally("10:01", 1));
        rows.take();
        rows.restart();
        rows.first(tally("10:00", 2));
        assertThat(only(rows.take()).revision()).isEqualTo(1);
        rows.pass(PACE);
        assertThat(only(rows.take()).revision()).isEqualTo(PulseRow.PROVISIONAL);
        rows.watermark(on("10:02"));
        assertThat(only(rows.take()).revision()).isZero();
    }

    @Test
    void stateReturnsToZeroAfterItsTime() throws Exception {
        rows.first(tally("20:00", 1));
        rows.second(bar("14:59", 1_050, true));
        rows.pass(PACE);
        rows.watermark(on("20:00") + KEEP - 1);
        assertThat(rows.stateEntries()).isEqualTo(1);
        rows.watermark(on("20:00") + KEEP);
        assertThat(rows.stateEntries()).isZero();
        assertThat(rows.timers()).isZero();
    }

    private static MinuteTally tally(String minute, int stories) {
        return new MinuteTally(SORA, on(minute), counts(stories), on(minute) + MINUTE / 2);
    }

    private static Tally counts(int stories) {
        return new Tally(stories, stories, stories, 0, stories, 0, 0, 0);
    }

    private static IndexBar bar(String minute, long close, boolean closed) {
        return new IndexBar(
                SORA,
                on(minute),
                close,
                close,
                close,
                close,
                1_000,
                0,
                0,
                0,
                0,
                0,
                0,
                1,
                1,
                closed);
    }

    private static PulseRow only(List<PulseRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static long on(String time) {
        return at(MON_2024_02_19, time);
    }
}
