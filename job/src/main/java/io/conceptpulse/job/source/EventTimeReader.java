package io.conceptpulse.job.source;

import io.conceptpulse.feed.Ingested;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.flink.core.io.InputStatus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads as the Kafka reader it wraps does, and makes the watermarks of each partition.
 *
 * <p>It is the reader that makes them, and not a watermark generator, because only the reader knows
 * which partition it stands on, how far that one has been read, and whether more lies ready: event
 * time follows the wall clock only while nothing does, so that back-pressure never makes it run
 * ahead of records that wait.
 */
final class EventTimeReader<T> implements SourceReader<Ingested<T>, KafkaPartitionSplit> {

    private static final long IDLE_CHECK_MILLIS = 100;

    private final SourceReader<Ingested<T>, KafkaPartitionSplit> reader;
    private final EventTimeRules rules;
    private final Backlog backlog;
    private final Map<String, SplitClock> clocks = new HashMap<>();
    private final Map<String, SplitOutput<T>> outputs = new HashMap<>();
    private PartitionedOutput partitioned;

    EventTimeReader(
            SourceReader<Ingested<T>, KafkaPartitionSplit> reader,
            EventTimeRules rules,
            Backlog backlog) {
        this.reader = reader;
        this.rules = rules;
        this.backlog = backlog;
    }

    @Override
    public void start() {
        reader.start();
    }

    @Override
    public InputStatus pollNext(ReaderOutput<Ingested<T>> output) throws Exception {
        if (partitioned == null || partitioned.main != output) {
            partitioned = new PartitionedOutput(output);
        }
        InputStatus status = reader.pollNext(partitioned);
        if (status == InputStatus.NOTHING_AVAILABLE && rules.followsWallClock()) {
            followWallClock();
        }
        return status;
    }

    private void followWallClock() {
        backlog.resolved()
                .forEach((split, range) -> clock(split).reaches(range.beginning(), range.end()));
        long now = rules.wallClock().now();
        long delay = rules.idleDelay().at(now);
        for (String split : clocks.keySet()) {
            partitioned.output(split).idle(now, delay);
        }
    }

    @Override
    public void addSplits(List<KafkaPartitionSplit> splits) {
        splits.forEach(split -> clock(split.splitId()));
        if (rules.followsWallClock()) {
            backlog.measure(splits);
        }
        reader.addSplits(splits);
    }

    private SplitClock clock(String split) {
        return clocks.computeIfAbsent(split, id -> new SplitClock(rules.outOfOrderness()));
    }

    /** Available when there is something to read, or when it is time to look at the wall clock. */
    @Override
    public CompletableFuture<Void> isAvailable() {
        CompletableFuture<Void> data = reader.isAvailable();
        if (data.isDone() || !rules.followsWallClock()) {
            return data;
        }
        CompletableFuture<Void> idleCheck =
                new CompletableFuture<Void>()
                        .completeOnTimeout(null, IDLE_CHECK_MILLIS, TimeUnit.MILLISECONDS);
        return CompletableFuture.anyOf(data, idleCheck).thenApply(any -> null);
    }

    @Override
    public List<KafkaPartitionSplit> snapshotState(long checkpointId) {
        return reader.snapshotState(checkpointId);
    }

    @Override
    public void notifyNoMoreSplits() {
        reader.notifyNoMoreSplits();
    }

    @Override
    public void handleSourceEvents(SourceEvent event) {
        reader.handleSourceEvents(event);
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) throws Exception {
        reader.notifyCheckpointComplete(checkpointId);
    }

    @Override
    public void notifyCheckpointAborted(long checkpointId) throws Exception {
        reader.notifyCheckpointAborted(checkpointId);
    }

    @Override
    public void pauseOrResumeSplits(Collection<String> pause, Collection<String> resume) {
        reader.pauseOrResumeSplits(pause, resume);
    }

    @Override
    public void close() throws Exception {
        backlog.close();
        reader.close();
    }

    /** Hands the wrapped reader an output for each partition that keeps that partition's clock. */
    private final class PartitionedOutput implements ReaderOutput<Ingested<T>> {

        private final ReaderOutput<Ingested<T>> main;

        private PartitionedOutput(ReaderOutput<Ingested<T>> main) {
            this.main = main;
            outputs.clear();
        }

        private SplitOutput<T> output(String split) {
            return outputs.computeIfAbsent(
                    split,
                    id ->
                            new SplitOutput<>(
                                    main.createOutputForSplit(id),
                                    clock(id),
                                    rules.silentUntilRead()));
        }

        @Override
        public SourceOutput<Ingested<T>> createOutputForSplit(String split) {
            return output(split);
        }

        @Override
        public void releaseOutputForSplit(String split) {
            outputs.remove(split);
            clocks.remove(split);
            main.releaseOutputForSplit(split);
        }

        @Override
        public void collect(Ingested<T> ingested) {
            throw new UnsupportedOperationException("every record belongs to a partition");
        }

        @Override
        public void collect(Ingested<T> ingested, long timestamp) {
            collect(ingested);
        }

        @Override
        public void emitWatermark(Watermark watermark) {
            throw new UnsupportedOperationException("every watermark belongs to a partition");
        }

        @Override
        public void markIdle() {
            main.markIdle();
        }

        @Override
        public void markActive() {
            main.markActive();
        }
    }
}
