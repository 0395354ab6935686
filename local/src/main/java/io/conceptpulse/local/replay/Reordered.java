package io.conceptpulse.local.replay;

import io.conceptpulse.local.replay.Lines.Line;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Records of a large file in the order of event time, where the file is off by at most {@link
 * #SLACK_MILLIS}, as a recording of several connections is. Holds what lies within that time.
 */
final class Reordered implements Iterator<TimedRecord> {

    static final long SLACK_MILLIS = 60_000;

    private record Held(TimedRecord record, long number) {}

    private final Iterator<Line> lines;
    private final Function<Line, TimedRecord> reading;
    private final PriorityQueue<Held> held =
            new PriorityQueue<>(
                    Comparator.<Held>comparingLong(h -> h.record.at())
                            .thenComparingLong(Held::number));
    private long newest = Long.MIN_VALUE;
    private long released = Long.MIN_VALUE;

    Reordered(Iterator<Line> lines, Function<Line, TimedRecord> reading) {
        this.lines = lines;
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        return !held.isEmpty() || lines.hasNext();
    }

    @Override
    public TimedRecord next() {
        while (lines.hasNext()
                && (held.isEmpty() || newest - held.peek().record.at() <= SLACK_MILLIS)) {
            Line line = lines.next();
            TimedRecord record = reading.apply(line);
            if (record.at() < released) {
                throw line.problem(
                        "more than "
                                + SLACK_MILLIS / 1000
                                + " s earlier than a line before it; sort the file by time");
            }
            newest = Math.max(newest, record.at());
            held.add(new Held(record, line.number()));
        }
        if (held.isEmpty()) {
            throw new NoSuchElementException();
        }
        TimedRecord record = held.remove().record;
        released = record.at();
        return record;
    }
}
