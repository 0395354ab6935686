package io.conceptpulse.job.source;

import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * How much each partition held when it was assigned. Until all of that has been read, its event
 * time must not follow the wall clock: after twenty minutes down, a backlog is not late.
 *
 * <p>Asked in the background; what the broker has not answered yet counts as unread.
 */
final class Backlog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    /**
     * @param beginning offset to begin at
     * @param end first offset that did not exist yet
     */
    record Range(long beginning, long end) {}

    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Properties kafka;
    private final ConcurrentMap<String, Range> resolved = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, KafkaPartitionSplit> open = new ConcurrentHashMap<>();
    private Admin admin;
    private volatile boolean closed;

    Backlog(Properties kafka) {
        this.kafka = kafka;
    }

    void measure(List<KafkaPartitionSplit> splits) {
        splits.forEach(split -> open.put(split.splitId(), split));
        ask();
    }

    /** The ranges that have become known since the last call. */
    Map<String, Range> resolved() {
        Map<String, Range> ranges = new HashMap<>(resolved);
        resolved.keySet().removeAll(ranges.keySet());
        return ranges;
    }

    private void ask() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        open.values().forEach(this::ask);
    }

    private void ask(KafkaPartitionSplit split) {
        TopicPartition partition = split.getTopicPartition();
        CompletionStage<Long> end = offset(partition, OffsetSpec.latest());
        CompletionStage<Void> answer =
                start(split, end)
                        .thenAcceptBoth(
                                end,
                                (from, to) -> {
                                    open.remove(split.splitId());
                                    resolved.put(split.splitId(), new Range(from, to));
                                });
        answer.exceptionally(
                failure -> {
                    if (!closed) {
                        LOG.warn("cannot tell the end of {}; asking again", partition, failure);
                        LATER.execute(() -> ask(split));
                    }
                    return null;
                });
    }

    /** Where reading begins: what the split says, else what Kafka will make of it. */
    private CompletionStage<Long> start(KafkaPartitionSplit split, CompletionStage<Long> end) {
        long starting = split.getStartingOffset();
        if (starting == KafkaPartitionSplit.LATEST_OFFSET) {
            return end;
        }
        TopicPartition partition = split.getTopicPartition();
        CompletionStage<Long> earliest = offset(partition, OffsetSpec.earliest());
        if (starting == KafkaPartitionSplit.COMMITTED_OFFSET) {
            return earliest.thenCombine(committed(partition), Math::max);
        }
        return earliest.thenApply(first -> Math.max(first, starting));
    }

    private CompletionStage<Long> offset(TopicPartition partition, OffsetSpec which) {
        return admin.listOffsets(Map.of(partition, which))
                .partitionResult(partition)
                .toCompletionStage()
                .thenApply(ListOffsetsResultInfo::offset);
    }

    /** The group's committed offset, 0 where it has none. */
    private CompletionStage<Long> committed(TopicPartition partition) {
        return admin.listConsumerGroupOffsets(kafka.getProperty("group.id"))
                .partitionsToOffsetAndMetadata()
                .toCompletionStage()
                .thenApply(
                        offsets ->
                                offsets.get(partition) == null
                                        ? 0L
                                        : offsets.get(partition).offset());
    }

    @Override
    public void close() {
        closed = true;
        if (admin != null) {
            admin.close();
        }
    }
}
