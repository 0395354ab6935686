package io.conceptpulse.feed;

/**
 * What a topic held at one place: a record, a dead letter, or a heartbeat. Exactly one of the
 * three.
 *
 * @param record the record, or {@code null}
 * @param dead why there is no record, or {@code null}
 * @param eventTime event time of the record or the heartbeat, epoch milliseconds; the Kafka
 *     timestamp for a dead letter, which never moves event time
 * @param partition partition it came from
 * @param offset its offset
 */
public record Ingested<T>(T record, DeadLetter dead, long eventTime, int partition, long offset) {

    public static <T> Ingested<T> of(T record, long eventTime, Origin origin) {
        return new Ingested<>(record, null, eventTime, origin.partition(), origin.offset());
    }

    public static <T> Ingested<T> dead(DeadLetter dead) {
        Origin origin = dead.origin();
        return new Ingested<>(null, dead, dead.recordTime(), origin.partition(), origin.offset());
    }

    /** The producer's promise that no later record of this partition has an earlier event time. */
    public static <T> Ingested<T> heartbeat(long eventTime, int partition, long offset) {
        return new Ingested<>(null, null, eventTime, partition, offset);
    }

    public boolean isHeartbeat() {
        return record == null && dead == null;
    }

    public boolean isDead() {
        return dead != null;
    }
}
