package io.conceptpulse.feed;

/** What became of a record. For each topic, IN = ACCEPTED + DUPLICATE + LATE + DEAD. */
public enum Outcome {
    /** Everything read but heartbeats. */
    IN,
    ACCEPTED,
    /** Delivered before: same id and version, or the same tick. */
    DUPLICATE,
    LATE,
    DEAD
}
