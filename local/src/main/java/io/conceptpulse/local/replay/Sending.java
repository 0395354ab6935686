package io.conceptpulse.local.replay;

/** One thing to send to one partition. */
public sealed interface Sending {

    /** Event time, epoch milliseconds. */
    long at();

    String topic();

    int partition();

    /** A record of a feed. */
    record Message(TimedRecord record, int partition) implements Sending {

        @Override
        public long at() {
            return record.at();
        }

        @Override
        public String topic() {
            return record.topic();
        }
    }

    /**
     * A promise that no later record of the partition has an event time before {@code at}.
     *
     * @param quiet whether it lies in a stretch without records, which is run through fast
     */
    record Heartbeat(long at, String topic, int partition, boolean quiet) implements Sending {}
}
