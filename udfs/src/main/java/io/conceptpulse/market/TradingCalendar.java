package io.conceptpulse.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeSet;

/**
 * The sessions of the three mainland exchanges, which keep one calendar: all weekdays less those on
 * which they are closed. A make-up working Saturday or Sunday is no session.
 *
 * <p>It covers whole calendar years, the shipped one 2023 to 2026; every question outside throws
 * {@link CalendarExhaustedException}.
 */
public final class TradingCalendar {

    private static final String SHIPPED = "/market/closed_weekdays.csv";

    private final long firstDay;
    private final boolean[] open;

    /** At [i] the sessions before day i, so that the sessions of a span are one subtraction. */
    private final int[] sessionsBefore;

    private TradingCalendar(LocalDate first, LocalDate last, TreeSet<LocalDate> closed) {
        firstDay = first.toEpochDay();
        int days = Math.toIntExact(last.toEpochDay() - firstDay + 1);
        open = new boolean[days];
        sessionsBefore = new int[days + 1];
        for (int i = 0; i < days; i++) {
            LocalDate day = first.plusDays(i);
            open[i] = !isWeekend(day) && !closed.contains(day);
            sessionsBefore[i + 1] = sessionsBefore[i] + (open[i] ? 1 : 0);
        }
    }

    /** The calendar that comes with the project. */
    public static TradingCalendar shipped() {
        try (Reader reader =
                new InputStreamReader(
                        TradingCalendar.class.getResourceAsStream(SHIPPED),
                        StandardCharsets.UTF_8)) {
            return load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calendar of a user's file, UTF-8; see {@link #load(Reader)}. */
    public static TradingCalendar load(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return load(reader);
        }
    }

    /**
     * Reads closed weekdays, one ISO date a line, with comments after {@code #} and a heading
     * {@code date}. Each year in which a date lies is taken to be complete, so a year must not be
     * begun before its holidays are announced.
     *
     * @throws IllegalArgumentException for what is no date, falls on a weekend, or leaves a year
     *     out
     */
    public static TradingCalendar load(Reader reader) throws IOException {
        TreeSet<LocalDate> closed = new TreeSet<>();
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty() && !text.equals("date")) {
                closed.add(closedWeekday(text));
            }
        }
        if (closed.isEmpty()) {
            throw new IllegalArgumentException("a trading calendar without a closed weekday");
        }
        int from = closed.first().getYear();
        int to = closed.last().getYear();
        for (int year = from; year <= to; year++) {
            LocalDate next = closed.ceiling(LocalDate.of(year, 1, 1));
            if (next.getYear() != year) {
                throw new IllegalArgumentException(
                        "the trading calendar has no closed weekday in " + year);
            }
        }
        return new TradingCalendar(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), closed);
    }

    private static LocalDate closedWeekday(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date of the form 2024-02-09: " + text, e);
        }
        if (isWeekend(day)) {
            throw new IllegalArgumentException(day + " is a weekend day, never a session anyway");
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether the calendar knows of this day. */
    public boolean covers(LocalDate day) {
        return covers(day.toEpochDay());
    }

    /** Whether the calendar knows of this epoch day. */
    public boolean covers(long epochDay) {
        return epochDay >= firstDay && epochDay < firstDay + open.length;
    }

    public boolean isSession(LocalDate day) {
        return isSession(day.toEpochDay());
    }

    /** Whether there is a session on this epoch day. */
    public boolean isSession(long epochDay) {
        return open[index(epochDay)];
    }

    /** The last session strictly before the day. */
    public LocalDate previousSession(LocalDate day) {
        return seek(index(day.toEpochDay()) - 1, -1);
    }

    /** The first session strictly after the day. */
    public LocalDate nextSession(LocalDate day) {
        return seek(index(day.toEpochDay()) + 1, 1);
    }

    /** The day itself where it is a session, else the next one. */
    public LocalDate sessionOnOrAfter(LocalDate day) {
        return seek(index(day.toEpochDay()), 1);
    }

    /** Sessions in [from, to), both epoch days; negative where {@code to} lies before. */
    public int sessionsBetween(long from, long to) {
        return sessionsBefore[index(to)] - sessionsBefore[index(from)];
    }

    private LocalDate seek(int start, int step) {
        int i = start;
        while (i >= 0 && i < open.length && !open[i]) {
            i += step;
        }
        long day = firstDay + i;
        return LocalDate.ofEpochDay(firstDay + index(day));
    }

    private int index(long epochDay) {
        if (!covers(epochDay)) {
            throw new CalendarExhaustedException(
                    LocalDate.ofEpochDay(epochDay),
                    LocalDate.ofEpochDay(firstDay),
                    LocalDate.ofEpochDay(firstDay + open.length - 1));
        }
        return (int) (epochDay - firstDay);
    }
}
