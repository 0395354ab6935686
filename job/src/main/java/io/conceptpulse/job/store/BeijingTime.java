package io.conceptpulse.job.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Epoch milliseconds as the market reads them (北京时间). */
public final class BeijingTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final long LAST_MILLIS = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

    private BeijingTime() {}

    /** The day on which it is in Beijing. */
    public static LocalDate day(long epochMillis) {
        return Instant.ofEpochMilli(epochMillis).atZone(ZONE).toLocalDate();
    }

    /** Midnight with which the day begins, as an instant. */
    public static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** The instant, in UTC: what a {@code timestamptz} takes. */
    public static OffsetDateTime instant(long epochMillis) {
        return Instant.ofEpochMilli(epochMillis).atOffset(ZoneOffset.UTC);
    }

    /**
     * ISO-8601 with the offset of Beijing. Empty for what is no time but a mark for the lack of
     * one: before 1970, or past the year 9999.
     */
    public static Optional<String> text(long epochMillis) {
        if (epochMillis < 0 || epochMillis > LAST_MILLIS) {
            return Optional.empty();
        }
        OffsetDateTime time = Instant.ofEpochMilli(epochMillis).atZone(ZONE).toOffsetDateTime();
        return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
}
