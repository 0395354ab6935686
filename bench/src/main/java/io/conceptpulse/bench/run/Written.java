package io.conceptpulse.bench.run;

import java.util.Map;

/**
 * What the topics hold.
 *
 * @param records by topic, without heartbeats
 * @param bytes of the values, by topic, as they are before compression
 * @param lastHeartbeat event time to which the heartbeats move all topics, epoch milliseconds
 */
record Written(
        Map<String, Long> records,
        Map<String, Long> bytes,
        long lastHeartbeat,
        double seconds,
        long bytesOnDisk) {

    Written {
        records = Map.copyOf(records);
        bytes = Map.copyOf(bytes);
    }

    long recordsOf(String... topics) {
        long sum = 0;
        for (String topic : topics) {
            sum += records.getOrDefault(topic, 0L);
        }
        return sum;
    }

    long bytesOf(String... topics) {
        long sum = 0;
        for (String topic : topics) {
            sum += bytes.getOrDefault(topic, 0L);
        }
        return sum;
    }
}
