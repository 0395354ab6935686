package io.conceptpulse.local.replay;

import org.apache.kafka.common.utils.Utils;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * What is sent to each partition, in order: the records, and the heartbeats that let event time
 * move where a partition is quiet. A pure function of the records and the partitions, so that a
 * replay that was cut off can be continued by counting.
 *
 * <p>Every partition gets a heartbeat at the first record, at each event minute while records are
 * at most {@link #QUIET_GAP_MILLIS} apart, at each full hour and at the end of a longer gap, and
 * one past the end. A heartbeat at {@code h} comes after every record before {@code h} and before
 * every other.
 */
final class Timeline implements Iterator<Sending> {

    /** Nights, lunch and holidays: a gap longer than this is quiet. */
    static final long QUIET_GAP_MILLIS = 10 * 60_000L;

    /** How far past the last record time is moved, so that its minute and its alerts close. */
    static final long PAST_END_MILLIS = 10 * 60_000L;

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;

    private final Iterator<TimedRecord> records;
    private final Map<String, Integer> partitions;
    private final Queue<Sending> due = new ArrayDeque<>();
    private long lastAt;
    private long nextMinute;
    private boolean begun;
    private boolean ended;

    Timeline(Iterator<TimedRecord> records, Map<String, Integer> partitions) {
        this.records = records;
        this.partitions = partitions;
    }

    @Override
    public boolean hasNext() {
        return !due.isEmpty() || records.hasNext() || (begun && !ended);
    }

    @Override
    public Sending next() {
        if (due.isEmpty()) {
            if (records.hasNext()) {
                advanceTo(records.next());
            } else if (begun && !ended) {
                ended = true;
                beat(nextMinute + PAST_END_MILLIS, true);
            } else {
                throw new NoSuchElementException();
            }
        }
        return due.remove();
    }

    private void advanceTo(TimedRecord record) {
        long at = record.at();
        if (!begun) {
            beat(at, false);
        } else if (at >= nextMinute) {
            beatThrough(at);
        }
        begun = true;
        lastAt = at;
        nextMinute = minuteOf(at) + MINUTE;
        due.add(new Sending.Message(record, partition(record)));
    }

    private void beatThrough(long at) {
        if (at - lastAt <= QUIET_GAP_MILLIS) {
            for (long minute = nextMinute; minute <= at; minute += MINUTE) {
                beat(minute, false);
            }
            return;
        }
        long end = minuteOf(at);
        for (long hour = Math.floorDiv(lastAt, HOUR) * HOUR + HOUR; hour < end; hour += HOUR) {
            beat(hour, true);
        }
        beat(end, true);
    }

    private void beat(long at, boolean quiet) {
        partitions.forEach(
                (topic, count) -> {
                    for (int partition = 0; partition < count; partition++) {
                        due.add(new Sending.Heartbeat(at, topic, partition, quiet));
                    }
                });
    }

    /** The partition that Kafka's own partitioner would choose, whoever else writes the topic. */
    private int partition(TimedRecord record) {
        Integer count = partitions.get(record.topic());
        if (count == null) {
            throw new IllegalStateException("no topic " + record.topic() + " in this replay");
        }
        return Utils.toPositive(Utils.murmur2(record.partitionBytes())) % count;
    }

    private static long minuteOf(long at) {
        return Math.floorDiv(at, MINUTE) * MINUTE;
    }
}
