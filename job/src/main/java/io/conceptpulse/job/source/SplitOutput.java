package io.conceptpulse.job.source;

import io.conceptpulse.feed.Ingested;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.SourceOutput;

/** The output of one partition: gives records their event time and keeps its clock. */
final class SplitOutput<T> implements SourceOutput<Ingested<T>> {

    private final SourceOutput<Ingested<T>> output;
    private final SplitClock clock;
    private final boolean silentUntilRead;

    SplitOutput(SourceOutput<Ingested<T>> output, SplitClock clock, boolean silentUntilRead) {
        this.silentUntilRead = silentUntilRead;
        this.output = output;
        this.clock = clock;
    }

    @Override
    public void collect(Ingested<T> ingested) {
        collect(ingested, ingested.eventTime());
    }

    /** The Kafka timestamp is not the event time: the record knows better. */
    @Override
    public void collect(Ingested<T> ingested, long kafkaTimestamp) {
        clock.passed(ingested.offset());
        if (ingested.isHeartbeat()) {
            clock.heartbeat(ingested.eventTime());
            emitProgress();
            return;
        }
        output.collect(ingested, ingested.eventTime());
        if (!ingested.isDead()) {
            clock.record(ingested.eventTime());
            if (clock.isDue()) {
                emitProgress();
            }
        }
    }

    void idle(long now, long delay) {
        clock.idle(now, delay);
        emitProgress();
    }

    private void emitProgress() {
        if (clock.isAhead() && (!silentUntilRead || clock.isPastBacklog())) {
            output.emitWatermark(new Watermark(clock.emit()));
        }
    }

    @Override
    public void emitWatermark(Watermark watermark) {
        throw new UnsupportedOperationException("the partition's own clock makes its watermarks");
    }

    @Override
    public void markIdle() {
        output.markIdle();
    }

    @Override
    public void markActive() {
        output.markActive();
    }
}
