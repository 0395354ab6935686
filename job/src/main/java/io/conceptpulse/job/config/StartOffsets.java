package io.conceptpulse.job.config;

/** Where a topic is read from when there is no checkpoint to go by. */
public enum StartOffsets {
    EARLIEST,
    LATEST,
    /** Offsets of the consumer group; earliest where it has none. */
    COMMITTED
}
