package io.conceptpulse.job.store;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A table that has one partition a day.
 *
 * @param day the day that a row belongs to
 * @param bounds type of the column by which the table is partitioned
 */
public record DayPartitions<T>(Getter<T, LocalDate> day, Bounds bounds) implements Serializable {

    /** How the limits of a day are written. */
    public enum Bounds {
        /** A {@code date}. */
        DATE,
        /** A {@code timestamptz}: from midnight to midnight in Beijing. */
        INSTANT
    }

    LocalDate dayOf(T row) {
        return day.apply(row);
    }

    static String nameOf(String table, LocalDate day) {
        return table + "_" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** {@code FROM (…) TO (…)}, the second not included. */
    String range(LocalDate day) {
        return "FROM ('" + limit(day) + "') TO ('" + limit(day.plusDays(1)) + "')";
    }

    private String limit(LocalDate day) {
        return bounds == Bounds.DATE ? day.toString() : BeijingTime.start(day).toString();
    }
}
