package io.conceptpulse.local.replay;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.stack.Topics;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TradingCalendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The snapshots of a file of daily bars, one session after the other, made as they are read. Those
 * of the bars that come with the project pass through the moments that come with it, too.
 */
public final class BarTicks {

    private BarTicks() {}

    /** Seconds between two snapshots of a stock, as the exchanges send them. */
    private static final int EXCHANGE_STEP_SECONDS = 3;

    private static final String MOMENTS = "moments.csv";

    /** Snapshots by ascending event time; a session's are made when the one before is through. */
    public static Iterator<TimedRecord> of(Source dailyBars) {
        return of(dailyBars, EXCHANGE_STEP_SECONDS);
    }

    /**
     * The same with another step: fewer snapshots that pass through the same figures.
     *
     * @param stepSeconds seconds between two snapshots of a stock
     */
    public static Iterator<TimedRecord> of(Source dailyBars, int stepSeconds) {
        Moments moments =
                dailyBars.resourceBeside(MOMENTS).map(Moments::load).orElseGet(Moments::none);
        TickPath path = new TickPath(TradingCalendar.shipped(), stepSeconds, moments);
        Map<LocalDate, List<DailyBar>> sessions =
                load(dailyBars).stream()
                        .collect(
                                Collectors.groupingBy(
                                        DailyBar::date, TreeMap::new, Collectors.toList()));
        return new Sessions(sessions.values().iterator(), path);
    }

    /** Makes the snapshots of a session when the one before is through; flatMap would make all. */
    private static final class Sessions implements Iterator<TimedRecord> {

        private final Iterator<List<DailyBar>> days;
        private final TickPath path;
        private Iterator<Tick> ticks = Collections.emptyIterator();

        private Sessions(Iterator<List<DailyBar>> days, TickPath path) {
            this.days = days;
            this.path = path;
        }

        @Override
        public boolean hasNext() {
            while (!ticks.hasNext() && days.hasNext()) {
                ticks = path.session(days.next()).iterator();
            }
            return ticks.hasNext();
        }

        @Override
        public TimedRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return record(ticks.next());
        }
    }

    private static List<DailyBar> load(Source dailyBars) {
        try (Reader reader = new InputStreamReader(dailyBars.open(), StandardCharsets.UTF_8)) {
            return DailyBars.load(reader);
        } catch (IOException e) {
            throw Source.unreadable(dailyBars.name(), e);
        } catch (IllegalArgumentException e) {
            throw Problem.usage(dailyBars.name() + ": " + e.getMessage(), e);
        }
    }

    private static TimedRecord record(Tick tick) {
        return new TimedRecord(
                tick.ts(),
                Topics.TICKS,
                tick.symbol(),
                TickJson.toJson(tick).getBytes(StandardCharsets.UTF_8));
    }
}
