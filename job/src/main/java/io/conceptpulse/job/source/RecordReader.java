package io.conceptpulse.job.source;

import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.feed.Origin;

import java.io.Serializable;

/** Reads the records of one topic; made anew in each subtask, so it may keep buffers. */
public interface RecordReader<T> {

    /**
     * @param value the record's bytes, never null
     * @param recordTime its Kafka timestamp, epoch milliseconds
     */
    T read(byte[] value, Origin origin, long recordTime) throws ContractViolation;

    /** Event time of a record that has been read, epoch milliseconds. */
    long eventTime(T record);

    /** Makes the reader where it is used. */
    @FunctionalInterface
    interface Factory<T> extends Serializable {
        RecordReader<T> create();
    }
}
