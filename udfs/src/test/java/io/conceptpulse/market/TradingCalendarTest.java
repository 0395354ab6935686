package io.conceptpulse.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TradingCalendarTest {

    private static final LocalDate SUN_2024_02_04 = LocalDate.of(2024, 2, 4);
    private static final LocalDate THU_2024_02_08 = LocalDate.of(2024, 2, 8);
    private static final LocalDate FRI_2024_02_09 = LocalDate.of(2024, 2, 9);
    private static final LocalDate SUN_2024_02_18 = LocalDate.of(2024, 2, 18);
    private static final LocalDate MON_2024_02_19 = LocalDate.of(2024, 2, 19);
    private static final LocalDate TUE_2024_02_20 = LocalDate.of(2024, 2, 20);

    private final TradingCalendar calendar = TradingCalendar.shipped();

    @ParameterizedTest
    @CsvSource({"2023, 242", "2024, 242", "2025, 243", "2026, 242"})
    void countsTheSessionsOfEachYear(int year, long sessions) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        assertThat(newYear.datesUntil(newYear.plusYears(1)).filter(calendar::isSession).count())
                .isEqualTo(sessions);
    }

    @Test
    void springFestivalOf2024RunsFromFridayTheNinth() {
        assertThat(calendar.isSession(THU_2024_02_08)).isTrue();
        assertThat(FRI_2024_02_09.datesUntil(MON_2024_02_19)).noneMatch(calendar::isSession);
        assertThat(calendar.isSession(MON_2024_02_19)).isTrue();
    }

    @Test
    void aMakeUpSundayIsNoSession() {
        assertThat(calendar.isSession(SUN_2024_02_04)).isFalse();
        assertThat(calendar.isSession(SUN_2024_02_18)).isFalse();
    }

    @Test
    void nextAndPreviousAreStrict() {
        assertThat(calendar.nextSession(THU_2024_02_08)).isEqualTo(MON_2024_02_19);
        assertThat(calendar.previousSession(MON_2024_02_19)).isEqualTo(THU_2024_02_08);
        assertThat(calendar.nextSession(MON_2024_02_19)).isEqualTo(TUE_2024_02_20);
    }

    @Test
    void aSessionIsItsOwnSessionOnOrAfter() {
        assertThat(calendar.sessionOnOrAfter(MON_2024_02_19)).isEqualTo(MON_2024_02_19);
        assertThat(calendar.sessionOnOrAfter(FRI_2024_02_09)).isEqualTo(MON_2024_02_19);
    }

    @Test
    void countsTheSessionsOfASpan() {
        long from = THU_2024_02_08.toEpochDay();
        assertThat(calendar.sessionsBetween(from, TUE_2024_02_20.toEpochDay())).isEqualTo(2);
        assertThat(calendar.sessionsBetween(from, from)).isZero();
        assertThat(calendar.sessionsBetween(TUE_2024_02_20.toEpochDay(), from)).isEqualTo(-2);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31", "2027-01-01", "1970-01-01"})
    void refusesToGuessOutsideOfItsYears(LocalDate day) {
        assertThat(calendar.covers(day)).isFalse();
        assertThatThrownBy(() -> calendar.isSession(day))
                .isInstanceOf(CalendarExhaustedException.class)
                .hasMessageContaining("2023-01-01 to 2026-12-31")
                .hasMessageContaining(day.toString());
    }

    @Test
    void refusesToGuessTheSessionAfterTheLast() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(calendar.isSession(last)).isTrue();
        assertThatThrownBy(() -> calendar.nextSession(last))
                .isInstanceOf(CalendarExhaustedException.class)
                .hasMessageContaining("2027-01-01");
        assertThatThrownBy(() -> calendar.previousSession(LocalDate.of(2023, 1, 2)))
                .isInstanceOf(CalendarExhaustedException.class);
    }

    @Test
    void readsAUsersFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("closed.csv");
        Files.writeString(file, "# mine\ndate\n2027-01-01 # New Year\n\n2027-10-01\n");
        TradingCalendar users = TradingCalendar.load(file);
        assertThat(users.isSession(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(users.isSession(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(users.covers(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'2024-01-01\n2026-01-01', no closed weekday in 2025",
        "2024-02-10, is a weekend day",
        "20240209, not a date",
        "'# nothing', without a closed weekday"
    })
    void saysWhatIsWrongWithAUsersFile(String file, String complaint) {
        assertThatThrownBy(() -> TradingCalendar.load(new StringReader(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }
}
