package io.conceptpulse.job.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the writer does when the store is away. */
class UpsertWriterTest {

    private static final Reading ROW = new Reading("sora", LocalDate.of(2024, 2, 21), "x", 0);

    private final List<Duration> pauses = new ArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();

    private UpsertWriter<Reading> writer(int most, String sqlState) {
        return new UpsertWriter<>(
                Reading.plain("plain", Conflict.keepLast()),
                () -> {
                    attempts.incrementAndGet();
                    throw new SQLException("away", sqlState);
                },
                new Retry(most, Duration.ofMillis(100)),
                pauses::add);
    }

    @Test
    void waitsTwiceAsLongEachTimeAndThenGivesUp() {
        UpsertWriter<Reading> writer = writer(4, "08001");
        writer.add(ROW);

        assertThatThrownBy(writer::flush).isInstanceOf(SQLException.class).hasMessage("away");
        assertThat(attempts).hasValue(4);
        assertThat(pauses)
                .containsExactly(
                        Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
        assertThat(writer.pending()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "08006, connection failure, 2",
        "57P01, shut down by an administrator, 2",
        "57P03, starting up, 2",
        "53300, too many connections, 2",
        "40P01, deadlock, 2",
        "28P01, wrong password, 1",
        "42P01, no such table, 1",
        "22021, NUL in text, 1",
    })
    void triesAgainOnlyWhatMayPass(String sqlState, String meaning, int expectedAttempts) {
        UpsertWriter<Reading> writer = writer(2, sqlState);
        writer.add(ROW);

        assertThatThrownBy(writer::flush).as(meaning).isInstanceOf(SQLException.class);
        assertThat(attempts).as(meaning).hasValue(expectedAttempts);
    }

    @Test
    void opensNoConnectionWhereThereIsNothingToWrite() throws SQLException, InterruptedException {
        writer(1, "08001").flush();

        assertThat(attempts).hasValue(0);
    }
}
