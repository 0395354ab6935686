package io.conceptpulse.bench.evaluate.limit;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.market.CalendarExhaustedException;
import io.conceptpulse.market.TradingCalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which session of its listing a stock is in, the listing day being the first: {@code 3}, a span
 * {@code 1..5}, or {@code >5}, any after the fifth.
 */
final class Session {

    private static final Pattern WRITTEN = Pattern.compile("(>)?(\\d{1,4})(?:\\.\\.(\\d{1,4}))?");

    /** Stands for a listing so old that only the rules of its time may differ. */
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 12, 19);

    private Session() {}

    /**
     * The listing days that the cell allows, each of which must have the same limits. Sessions are
     * counted back in the calendar, of {@code >5} exactly six; where it does not reach back so far,
     * {@code >5} is listed long ago, and a number is refused.
     */
    static List<LocalDate> listingDays(
            Row row, String column, LocalDate date, TradingCalendar calendar) {
        Matcher matcher = WRITTEN.matcher(row.get(column).strip());
        boolean read = matcher.matches() && (matcher.group(1) == null || matcher.group(3) == null);
        int first = read ? Integer.parseInt(matcher.group(2)) : 0;
        int last = read && matcher.group(3) != null ? Integer.parseInt(matcher.group(3)) : first;
        boolean after = read && matcher.group(1) != null;
        if (!read || (first < 1 && !after) || last < first) {
            throw row.wrong(column, "a session such as 1, 1..5 or >5");
        }
        if (after) {
            return List.of(after(first, date, calendar));
        }
        List<LocalDate> days = new ArrayList<>();
        try {
            for (int session = first; session <= last; session++) {
                days.add(back(session - 1, date, calendar));
            }
        } catch (CalendarExhaustedException e) {
            throw row.problem(e.getMessage() + "; name one that does with --calendar");
        }
        return days;
    }

    private static LocalDate after(int sessions, LocalDate date, TradingCalendar calendar) {
        try {
            return back(sessions, date, calendar);
        } catch (CalendarExhaustedException e) {
            return LONG_AGO;
        }
    }

    private static LocalDate back(int sessions, LocalDate date, TradingCalendar calendar) {
        LocalDate day = date;
        for (int i = 0; i < sessions; i++) {
            day = calendar.previousSession(day);
        }
        return day;
    }
}
