package io.conceptpulse.local.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of prices in the course of some sessions: at most one moment a bar. */
public final class Moments {

    private static final String COLUMNS = "symbol,date,time,price,until";
    private static final Moments NONE = new Moments(Map.of());

    private record Key(String symbol, LocalDate date) {}

    private final Map<Key, Moment> byBar;

    private Moments(Map<Key, Moment> byBar) {
        this.byBar = byBar;
    }

    public static Moments none() {
        return NONE;
    }

    /**
     * Reads CSV with the heading {@code symbol,date,time,price,until}; lines that begin with {@code
     * #} are comments. Prices are in yuan, times of day in Beijing, {@code until} may be empty.
     *
     * @throws io.conceptpulse.local.problem.Problem with the line that cannot be read, or that
     *     gives a bar a second moment
     */
    public static Moments load(Source csv) {
        Map<Key, Moment> byBar = new HashMap<>();
        boolean headed = false;
        for (Lines lines = new Lines(csv); lines.hasNext(); ) {
            Lines.Line line = lines.next();
            if (line.text().startsWith("#")) {
                continue;
            }
            if (!headed) {
                if (!line.text().equals(COLUMNS)) {
                    throw line.problem("the columns of moments are " + COLUMNS);
                }
                headed = true;
                continue;
            }
            Moment moment = moment(line);
            if (byBar.put(new Key(moment.symbol(), moment.date()), moment) != null) {
                throw line.problem("a second moment of one bar");
            }
        }
        return new Moments(Map.copyOf(byBar));
    }

    private static Moment moment(Lines.Line line) {
        try {
            String[] f = line.text().split(",", -1);
            LocalTime time = LocalTime.parse(f[2]);
            return new Moment(
                    f[0],
                    LocalDate.parse(f[1]),
                    time,
                    new BigDecimal(f[3]).movePointRight(3).longValueExact(),
                    f[4].isEmpty() ? time : LocalTime.parse(f[4]));
        } catch (RuntimeException e) {
            throw line.problem("no moment: " + e.getMessage());
        }
    }

    /**
     * The moment of a bar, if one is known.
     *
     * @throws IllegalArgumentException if the bar contradicts it
     */
    Optional<Moment> of(DailyBar bar) {
        Moment moment = byBar.get(new Key(bar.symbol(), bar.date()));
        if (moment != null && (moment.price() < bar.low() || moment.price() > bar.high())) {
            throw new IllegalArgumentException(moment + " is not in the range of " + bar);
        }
        return Optional.ofNullable(moment);
    }
}
