package io.conceptpulse.local.replay;

import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TradingCalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Expands daily bars into the snapshots that a feed might have sent: invented between the figures
 * of a bar, and true to each of them.
 *
 * <ul>
 *   <li>The first snapshot is the 09:25 match at the open, the last the 15:00 match at the close.
 *   <li>High and low are the extremes so far, and reach those of the bar exactly; volume and amount
 *       never fall, and end at those of the bar exactly.
 *   <li>Every price is on the grid of a fen, between low and high; so is the average price so far,
 *       to the fen.
 *   <li>Where the price at a time of day is known, the snapshot at or just after it shows that
 *       price. When else high, low and limits were touched is invented, and so is how fast the
 *       price went there.
 *   <li>A bar's path is the same in every run: symbol and date seed it. What is known of other bars
 *       does not change it.
 * </ul>
 *
 * Snapshots are made as they are asked for; what is kept are a day's figures of the stocks asked
 * for. Partition and offset are 0: they have been in no topic.
 */
public final class TickPath {

    /** What exchanges send. */
    public static final int DEFAULT_STEP_SECONDS = 3;

    private final TradingCalendar calendar;
    private final int stepSeconds;
    private final Moments moments;

    /**
     * @param stepSeconds between two snapshots, 1 to 300; more than 3 thins the stream
     * @param moments what is known of prices in the course of a session
     */
    public TickPath(TradingCalendar calendar, int stepSeconds, Moments moments) {
        this.calendar = calendar;
        this.stepSeconds = stepSeconds;
        this.moments = moments;
    }

    /** Where nothing is known but the bars. */
    public TickPath(TradingCalendar calendar, int stepSeconds) {
        this(calendar, stepSeconds, Moments.none());
    }

    public TickPath(TradingCalendar calendar) {
        this(calendar, DEFAULT_STEP_SECONDS);
    }

    /** The snapshots of one bar, in the order of time. */
    public Stream<Tick> of(DailyBar bar) {
        return session(List.of(bar));
    }

    /**
     * The snapshots of one session, in the order of time, at each time in the order of the bars.
     *
     * @throws IllegalArgumentException if the bars are not all of one day, or it has no session, or
     *     a bar contradicts its moment
     */
    public Stream<Tick> session(List<DailyBar> bars) {
        if (bars.isEmpty()) {
            return Stream.empty();
        }
        LocalDate date = bars.get(0).date();
        if (!calendar.isSession(date) || bars.stream().anyMatch(bar -> !bar.date().equals(date))) {
            throw new IllegalArgumentException("not the bars of one session: " + date);
        }
        SessionGrid grid = new SessionGrid(date, stepSeconds);
        List<BarPath> paths =
                bars.stream()
                        .map(bar -> new BarPath(bar, bar.limits(calendar), moments.of(bar), grid))
                        .toList();
        return IntStream.range(0, grid.size() * paths.size())
                .mapToObj(i -> paths.get(i % paths.size()).at(i / paths.size()));
    }
}
