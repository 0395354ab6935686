package io.conceptpulse.local;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Times on the command line: a day or a local time in Beijing, or a time with its offset. */
public final class BeijingTime {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {}

    /** Epoch milliseconds; a day is its first moment. */
    public static final class Start implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            return millis(text, 0);
        }
    }

    /** Epoch milliseconds; a day is its last moment. */
    public static final class End implements ITypeConverter<Long> {

        @Override
        public Long convert(String text) {
            return millis(text, 1) - (isDay(text) ? 1 : 0);
        }
    }

    private static boolean isDay(String text) {
        return text.indexOf('T') < 0;
    }

    private static long millis(String text, int daysAfter) {
        try {
            if (isDay(text)) {
                return LocalDate.parse(text)
                        .plusDays(daysAfter)
                        .atStartOfDay(BEIJING)
                        .toInstant()
                        .toEpochMilli();
            }
            String time = text.substring(text.indexOf('T'));
            boolean offset = time.endsWith("Z") || time.contains("+") || time.contains("-");
            return offset
                    ? OffsetDateTime.parse(text).toInstant().toEpochMilli()
                    : LocalDateTime.parse(text).atZone(BEIJING).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + text + "' is no time: give 2024-02-16 or 2024-02-16T09:30, Beijing time");
        }
    }
}
