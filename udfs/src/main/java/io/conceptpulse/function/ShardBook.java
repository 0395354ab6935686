package io.conceptpulse.function;

/** What a shard keeps beside its stocks. Mutable, as state is. */
public final class ShardBook {

    /**
     * How far event time had come when the shard was last heard of, epoch milliseconds: after a
     * restore there is no watermark at first, and what was over before is over still.
     */
    public long watermark = Long.MIN_VALUE;

    /** Counts not handed on yet. */
    public long accepted;

    public long duplicate;
    public long late;

    /** Whether a processing-time timer is running. */
    public boolean paced;
}
