package io.conceptpulse.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionClockTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate THU_2024_02_08 = LocalDate.of(2024, 2, 8);
    private static final LocalDate FRI_2024_02_09 = LocalDate.of(2024, 2, 9);
    private static final LocalDate MON_2024_02_19 = LocalDate.of(2024, 2, 19);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    private final SessionClock clock = new SessionClock(TradingCalendar.shipped());

    @ParameterizedTest
    @CsvFileSource(resources = "/market/session_day.csv", useHeadersInDisplayName = true)
    void knowsWhatASessionDoesAtEachBoundary(
            LocalTime time, SessionClock.Phase phase, LocalTime barMinute, boolean trading) {
        long ts = millis(MON_2024_02_19, time);
        assertThat(clock.phase(ts)).isEqualTo(phase);
        assertThat(clock.barMinute(ts))
                .isEqualTo(barMinute == null ? -1 : millis(MON_2024_02_19, barMinute));
        assertThat(clock.isTrading(ts)).isEqualTo(trading);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/market/session_day.csv", useHeadersInDisplayName = true)
    void aClosedDayHasNoPhaseAndNoBar(LocalTime time) {
        long ts = millis(FRI_2024_02_09, time);
        assertThat(clock.phase(ts)).isEqualTo(SessionClock.Phase.CLOSED);
        assertThat(clock.barMinute(ts)).isEqualTo(-1);
        assertThat(clock.isTrading(ts)).isFalse();
        assertThat(clock.isTradingMinute(ts)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "09:30, 09:31:00",
        "11:28, 11:29:00",
        "11:29, 11:31:00",
        "11:30, 11:31:00",
        "12:15, 12:16:00",
        "14:58, 14:59:00",
        "14:59, 15:01:03",
        "15:00, 15:01:00",
        "22:40, 22:41:00"
    })
    void aMinuteIsOverWhenNothingMoreCanBelongToIt(LocalTime minute, LocalTime over) {
        assertThat(clock.closesAt(millis(MON_2024_02_19, minute)))
                .isEqualTo(millis(MON_2024_02_19, over));
    }

    @ParameterizedTest
    @CsvSource({"11:29, 11:30:00", "14:59, 15:00:00"})
    void withoutASessionEveryMinuteIsOverAtItsEnd(LocalTime minute, LocalTime over) {
        assertThat(clock.closesAt(millis(FRI_2024_02_09, minute)))
                .isEqualTo(millis(FRI_2024_02_09, over));
        assertThat(clock.closesAt(millis(FRI_2027_01_01, minute)))
                .isEqualTo(millis(FRI_2027_01_01, over));
    }

    @Test
    void noSnapshotOfAMinuteLiesInASlotThatEndsAfterItIsOver() {
        long midnight = millis(MON_2024_02_19, LocalTime.MIDNIGHT);
        for (long ts = midnight; ts < midnight + 86_400_000; ts += 500) {
            long minute = clock.barMinute(ts);
            if (minute >= 0) {
                assertThat(SessionClock.slotOf(ts) + SessionClock.SLOT_MILLIS)
                        .isLessThanOrEqualTo(clock.closesAt(minute));
            }
        }
    }

    @Test
    void aSessionHas240TradingMinutes() {
        long[] minutes = clock.minutes(MON_2024_02_19.toEpochDay());
        assertThat(minutes).hasSize(240).isSorted().doesNotHaveDuplicates();
        assertThat(minutes[0]).isEqualTo(millis(MON_2024_02_19, LocalTime.of(9, 30)));
        assertThat(minutes[119]).isEqualTo(millis(MON_2024_02_19, LocalTime.of(11, 29)));
        assertThat(minutes[120]).isEqualTo(millis(MON_2024_02_19, LocalTime.of(13, 0)));
        assertThat(minutes[239]).isEqualTo(millis(MON_2024_02_19, LocalTime.of(14, 59)));
        for (long minute : minutes) {
            assertThat(clock.isTradingMinute(minute)).isTrue();
            assertThat(clock.isTradingMinute(minute + 1)).isFalse();
            assertThat(clock.barMinute(minute)).isEqualTo(minute);
        }
        assertThat(clock.minutes(FRI_2024_02_09.toEpochDay())).isEmpty();
    }

    @Test
    void theDayIsThatOfBeijing() {
        assertThat(clock.epochDay(millis(MON_2024_02_19, LocalTime.MIDNIGHT)))
                .isEqualTo(MON_2024_02_19.toEpochDay());
        assertThat(clock.epochDay(millis(MON_2024_02_19, LocalTime.MIDNIGHT) - 1))
                .isEqualTo(MON_2024_02_19.toEpochDay() - 1);
        assertThat(clock.epochDay(-86_400_000)).isEqualTo(-1);
    }

    @Test
    void membershipIsWhatIsKnownAtNine() {
        assertThat(clock.membershipTime(MON_2024_02_19.toEpochDay()))
                .isEqualTo(millis(MON_2024_02_19, LocalTime.of(9, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-19T09:30:00, 2024-02-19T09:30:00, 0",
        "2024-02-19T09:30:00, 2024-02-19T09:30:01, 1",
        "2024-02-19T09:30:01, 2024-02-19T09:31:00, 0",
        "2024-02-19T11:29:00, 2024-02-19T13:01:00, 2",
        "2024-02-19T00:00:00, 2024-02-19T16:00:00, 240",
        "2024-02-08T14:59:00, 2024-02-19T09:31:00, 2",
        "2024-02-09T10:00:00, 2024-02-18T10:00:00, 0",
        "2024-02-19T09:31:00, 2024-02-08T14:59:00, -2"
    })
    void countsTradingMinutesAcrossTheHoliday(LocalDateTime from, LocalDateTime to, int minutes) {
        assertThat(clock.tradingMinutesBetween(millis(from), millis(to))).isEqualTo(minutes);
    }

    @Test
    void slotsAreThreeSecondsAndFloorBeforeTheEpochToo() {
        assertThat(SessionClock.slotOf(2_999)).isZero();
        assertThat(SessionClock.slotOf(3_000)).isEqualTo(3_000);
        assertThat(SessionClock.slotOf(-1)).isEqualTo(-3_000);
    }

    @Test
    void refusesToGuessBeyondTheCalendar() {
        long ts = millis(FRI_2027_01_01, LocalTime.of(10, 0));
        assertThat(clock.covers(ts)).isFalse();
        assertThat(clock.covers(millis(THU_2024_02_08, LocalTime.NOON))).isTrue();
        assertThatThrownBy(() -> clock.phase(ts)).isInstanceOf(CalendarExhaustedException.class);
        assertThatThrownBy(() -> clock.barMinute(ts))
                .isInstanceOf(CalendarExhaustedException.class);
    }

    private static long millis(LocalDate day, LocalTime time) {
        return millis(day.atTime(time));
    }

    private static long millis(LocalDateTime time) {
        return time.atZone(SHANGHAI).toInstant().toEpochMilli();
    }
}
