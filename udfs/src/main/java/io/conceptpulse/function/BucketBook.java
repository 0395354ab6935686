package io.conceptpulse.function;

/** What a bucket of boards keeps beside its boards. Mutable, as state is. */
public final class BucketBook {

    /** Whether a board is defined, so that there is a timer for the next session. */
    public boolean expecting;

    /**
     * Where event time began, epoch milliseconds: minutes that were over by then are not this job's
     * to state.
     */
    public long began = Long.MIN_VALUE;

    /** Start of the minute in which the last slot ended, −1 while none runs. */
    public long runningMinute = -1;

    /** Whether a processing-time timer is running. */
    public boolean paced;
}
