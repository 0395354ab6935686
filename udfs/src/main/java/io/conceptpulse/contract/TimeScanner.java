package io.conceptpulse.contract;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads moments as ISO-8601 with an offset out of bytes. Each day is computed once. Not
 * thread-safe.
 */
final class TimeScanner {

    private static final long SECONDS_OF_DAY = 86_400;

    private final JsonCursor cursor;

    private long millis;

    /** The date that was read last, as yyyymmdd, and its day since 1970. */
    private int lastDate;

    private long lastDay;

    TimeScanner(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** The moment that was read last, epoch milliseconds. */
    long millis() {
        return millis;
    }

    /** {@code 2024-02-19T09:30:03.120+08:00}: seconds and their fraction may be missing. */
    boolean read() {
        int year = cursor.digits(4, '-');
        int month = cursor.digits(2, '-');
        int day = cursor.digits(2, 'T');
        int hour = cursor.digits(2, ':');
        int minute = year < 0 || month < 0 || day < 0 || hour < 0 ? -1 : cursor.digits(2, (char) 0);
        if (year < 1970 || minute < 0 || hour > 23 || minute > 59 || !isDate(year, month, day)) {
            return false;
        }
        int second = 0;
        int milli = 0;
        if (cursor.isNext(':')) {
            cursor.skip(1);
            second = cursor.digits(2, (char) 0);
            if (second < 0 || second > 59) {
                return false;
            }
            milli = cursor.isNext('.') ? fraction() : 0;
        }
        long offset = offsetSeconds();
        if (milli < 0 || offset < 0) {
            return false;
        }
        long seconds = lastDay * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second - offset;
        millis = seconds * 1000 + milli;
        return true;
    }

    private boolean isDate(int year, int month, int day) {
        int date = (year * 100 + month) * 100 + day;
        if (date != lastDate) {
            try {
                lastDay = LocalDate.of(year, month, day).toEpochDay();
                lastDate = date;
            } catch (DateTimeException e) {
                return false;
            }
        }
        return true;
    }

    /**
     * What stands behind the seconds, up to nine digits; what is finer than a thousandth is cut.
     */
    private int fraction() {
        cursor.skip(1);
        int milli = 0;
        int count = 0;
        for (int digit = cursor.digit(); digit >= 0; digit = cursor.digit()) {
            milli = count < 3 ? 10 * milli + digit : milli;
            count++;
        }
        if (count == 0 || count > 9) {
            return -1;
        }
        for (int i = count; i < 3; i++) {
            milli *= 10;
        }
        return milli;
    }

    /** East of Greenwich; −1 where it is anything else. */
    private long offsetSeconds() {
        if (cursor.isNext('Z')) {
            cursor.skip(1);
            return 0;
        }
        if (!cursor.isNext('+')) {
            return -1;
        }
        cursor.skip(1);
        int hours = cursor.digits(2, ':');
        int minutes = hours < 0 ? -1 : cursor.digits(2, (char) 0);
        return minutes < 0 || minutes > 59 || hours > 17 ? -1 : hours * 3600L + minutes * 60L;
    }
}
