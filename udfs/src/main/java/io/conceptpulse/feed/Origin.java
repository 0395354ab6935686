package io.conceptpulse.feed;

/**
 * The place of a record in Kafka. It names the record for ever: whatever is counted, dropped or
 * disputed is identified by it, and it breaks ties between records of the same time.
 */
public record Origin(String topic, int partition, long offset) implements Comparable<Origin> {

    public Origin {
        if (topic.isEmpty() || partition < 0 || offset < 0) {
            throw new IllegalArgumentException(
                    "not a place in Kafka: " + topic + "-" + partition + "@" + offset);
        }
    }

    /** By partition, then offset; records of different topics are never compared. */
    @Override
    public int compareTo(Origin other) {
        int byPartition = Integer.compare(partition, other.partition);
        return byPartition != 0 ? byPartition : Long.compare(offset, other.offset);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
