package io.conceptpulse.bench.evaluate.spike;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.OptionalLong;

/** Times of a series. They have no zone, and none is needed: only their distances count. */
final class SeriesTime {

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .toFormatter(java.util.Locale.ROOT);

    private SeriesTime() {}

    /** Epoch milliseconds as if the text were UTC; empty where it is no time. */
    static OptionalLong millis(String text) {
        try {
            return OptionalLong.of(
                    LocalDateTime.parse(text.strip(), FORMAT)
                            .toInstant(ZoneOffset.UTC)
                            .toEpochMilli());
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }
}
