package io.conceptpulse.feed;

/** A definition that comes in versions, each of which counts for a span of event time. */
public interface Versioned {

    /**
     * All subtasks learn of a definition within this time, so counting it from then on lets them
     * switch at the same event time.
     */
    long SETTLING_MILLIS = 10_000;

    /** What all versions of one thing share. */
    String key();

    /** Orders the versions of one thing, by {@link VersionOrder}. */
    String version();

    /** First moment at which the version should count, epoch milliseconds. */
    long effectiveFrom();

    /** First moment at which it counts no more; {@link Long#MAX_VALUE} where open. */
    default long effectiveTo() {
        return Long.MAX_VALUE;
    }

    /** When it could be known, epoch milliseconds. */
    long knownAt();

    /** Where the record lies; of two records of one version the later one holds. */
    Origin origin();

    /** The moment from which this version counts, epoch milliseconds. */
    default long inForceFrom() {
        return Math.max(effectiveFrom(), knownAt() + SETTLING_MILLIS);
    }
}
