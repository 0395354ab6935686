package io.conceptpulse.job.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableTest {

    @Test
    void insertsOrUpdatesUnlessTheRowInTheTableIsNewer() {
        assertThat(Reading.partitioned("days").upsertSql())
                .isEqualTo(
                        "INSERT INTO days AS t (name, day, text, revision) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (name, day) DO UPDATE SET text = excluded.text,"
                                + " revision = excluded.revision"
                                + " WHERE t.revision <= excluded.revision");
    }

    @Test
    void insertsOrLeavesAlone() {
        assertThat(Reading.plain("plain", Conflict.keepFirst()).upsertSql())
                .endsWith("ON CONFLICT (name, day) DO NOTHING");
    }

    @Test
    void needsAKey() {
        assertThatThrownBy(() -> new Table<>("t", List.of(), List.of(), Conflict.keepLast()))
                .hasMessage("a table needs a key: t");
    }

    @Test
    void rowsOfABatchAreInTheOrderOfTheirKeys() {
        Batch<Reading> batch = new Batch<>(Reading.partitioned("days"));
        LocalDate day = LocalDate.of(2024, 2, 21);
        batch.add(new Reading("b", day, "", 0));
        batch.add(new Reading("a", day.plusDays(1), "", 0));
        batch.add(new Reading("a", day, "", 0));

        assertThat(batch.rows())
                .extracting(row -> row.name() + row.day())
                .containsExactly("a2024-02-21", "a2024-02-22", "b2024-02-21");
    }

    @Test
    void aDayRunsFromMidnightToMidnightInBeijing() {
        DayPartitions<Long> days =
                new DayPartitions<>(BeijingTime::day, DayPartitions.Bounds.INSTANT);

        assertThat(days.range(LocalDate.of(2024, 2, 21)))
                .isEqualTo("FROM ('2024-02-21T00:00+08:00') TO ('2024-02-22T00:00+08:00')");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-20T15:59:59.999Z, 2024-02-20",
        "2024-02-20T16:00:00Z, 2024-02-21",
    })
    void theDayBeginsAtMidnightInBeijing(Instant at, LocalDate day) {
        assertThat(BeijingTime.day(at.toEpochMilli())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "1708488120000, 2024-02-21T12:02:00+08:00",
        "1708488120123, 2024-02-21T12:02:00.123+08:00",
        "-1,",
        "9223372036854775807,",
        "-9223372036854775808,",
    })
    void timesAreWrittenWithTheOffsetOfBeijing(long epochMillis, String text) {
        assertThat(BeijingTime.text(epochMillis).orElse(null)).isEqualTo(text);
    }
}
