package io.conceptpulse.local.replay;

import java.util.Iterator;

/** A source of records for one topic. */
public interface Feed {

    String topic();

    /**
     * The records from the first on, by ascending event time. Each call begins anew; a large feed
     * makes its records as they are asked for.
     */
    Iterator<TimedRecord> records();

    /**
     * Whether a record holds until another replaces it, as definitions of boards do. Such records
     * are not lost to a replay that begins after them: they are sent before its first record.
     */
    default boolean standing() {
        return false;
    }
}
