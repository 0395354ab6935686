package io.conceptpulse.local.replay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The times at which a feed sends snapshots of a session: the 09:25 match, then every few seconds
 * in trading hours, and the 15:00 match. In the closing auction, from 14:57, snapshots come but
 * nothing trades.
 *
 * <p>Index 0 is the opening match and the last one the closing match; between them lie the
 * snapshots of continuous trading, then those of the closing auction.
 */
final class SessionGrid {

    private static final LocalTime MORNING_END = LocalTime.of(11, 30);

    private final long midnight;
    private final long[] times;
    private final int firstAfternoon;
    private final int lastContinuous;

    /**
     * @param date the session, in Beijing
     * @param stepSeconds between two snapshots, 1 to 300; exchanges send one every 3 s
     */
    SessionGrid(LocalDate date, int stepSeconds) {
        if (stepSeconds < 1 || stepSeconds > 300) {
            throw new IllegalArgumentException("snapshots every " + stepSeconds + " s");
        }
        midnight = date.atStartOfDay().toEpochSecond(ZoneOffset.ofHours(8));
        int[] morning = span("09:30:00", "11:30:00", stepSeconds, true);
        int[] afternoon = span("13:00:00", "14:57:00", stepSeconds, false);
        int[] auction = span("14:57:00", "15:00:00", stepSeconds, false);
        IntStream seconds =
                IntStream.of(
                        LocalTime.of(9, 25).toSecondOfDay(), LocalTime.of(15, 0).toSecondOfDay());
        times =
                LongStream.concat(
                                seconds.asLongStream(),
                                LongStream.concat(
                                        IntStream.of(morning).asLongStream(),
                                        LongStream.concat(
                                                IntStream.of(afternoon).asLongStream(),
                                                IntStream.of(auction).asLongStream())))
                        .map(second -> (midnight + second) * 1_000)
                        .sorted()
                        .toArray();
        firstAfternoon = 1 + morning.length;
        lastContinuous = morning.length + afternoon.length;
    }

    private static int[] span(String from, String to, int step, boolean withEnd) {
        int start = LocalTime.parse(from).toSecondOfDay();
        int end = LocalTime.parse(to).toSecondOfDay();
        int count = withEnd ? (end - start) / step + 1 : (end - start + step - 1) / step;
        return IntStream.range(0, count).map(i -> start + i * step).toArray();
    }

    int size() {
        return times.length;
    }

    /** Epoch milliseconds of a snapshot. */
    long time(int index) {
        return times[index];
    }

    /** How many snapshots can show a trade: the two matches and those of continuous trading. */
    int trades() {
        return lastContinuous + 2;
    }

    /** Which of the trades a snapshot shows: its own, or the last before the closing auction. */
    int tradeOf(int index) {
        return index == times.length - 1 ? lastContinuous + 1 : Math.min(index, lastContinuous);
    }

    /**
     * The trades at which the snapshots of a moment show it: the first is at or just after its
     * time; where the grid has none left in that half of the session, the last of it.
     */
    Pin pin(Moment moment) {
        boolean morning = !moment.time().isAfter(MORNING_END);
        int latest = morning ? firstAfternoon - 1 : lastContinuous;
        int first = Math.min(latest, firstFrom(millis(moment.time())));
        int last = tradeOf(firstFrom(millis(moment.until()) + 1) - 1);
        return new Pin(
                morning ? 1 : firstAfternoon,
                first,
                Math.max(first, last),
                Math.toIntExact(moment.price() / DailyBar.FEN));
    }

    private long millis(LocalTime time) {
        return midnight * 1_000 + time.toNanoOfDay() / 1_000_000;
    }

    /** Index of the first snapshot that is not before a time. */
    private int firstFrom(long millis) {
        int found = Arrays.binarySearch(times, millis);
        return found < 0 ? -found - 1 : found;
    }
}
