package io.conceptpulse.local.replay;

import java.nio.charset.StandardCharsets;

/**
 * A record and the event time at which it is sent.
 *
 * @param at event time, epoch milliseconds; becomes the Kafka timestamp
 * @param topic where it goes
 * @param key its Kafka key, {@code null} where it has none
 * @param value its bytes as they are sent
 */
public record TimedRecord(long at, String topic, String key, byte[] value) {

    /** What the partition is chosen by: the key, or the value of a record without one. */
    byte[] partitionBytes() {
        return key == null ? value : key.getBytes(StandardCharsets.UTF_8);
    }

    TimedRecord movedTo(long time) {
        return new TimedRecord(time, topic, key, value);
    }
}
