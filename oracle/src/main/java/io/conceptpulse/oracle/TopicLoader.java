package io.conceptpulse.oracle;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.duckdb.DuckDBAppender;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads topics, to the ends that they have now, into the tables {@code raw_…}. */
final class TopicLoader implements AutoCloseable {

    private static final String EVENT_TIME = "event-time";
    private static final String TIMEOUT_MILLIS = "10000";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PROGRESS_RECORDS = 1_000_000;

    private final Workbench workbench;
    private final Consumer<String> progress;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String servers;

    TopicLoader(Map<String, String> kafka, Workbench workbench, Consumer<String> progress) {
        this.workbench = workbench;
        this.progress = progress;
        servers = kafka.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG);
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        properties.putIfAbsent(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // The next topic does not wait for more of the last one.
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50_000);
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 64 << 20);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 16 << 20);
        try {
            consumer =
                    new KafkaConsumer<>(
                            properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    /**
     * Reads one topic.
     *
     * @param since epoch milliseconds by Kafka timestamp; absent: from the beginning, which
     *     retention must not have deleted
     * @return how many records were read, heartbeats left out
     */
    long load(String part, String topic, OptionalLong since) throws SQLException {
        List<TopicPartition> partitions = partitions(topic);
        try {
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            seek(partitions, since, ends);
            return read(part, topic, ends);
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    /** Whether retention has deleted the head of a topic. */
    boolean isTruncated(String topic) {
        try {
            return consumer.beginningOffsets(partitions(topic)).values().stream()
                    .anyMatch(first -> first > 0);
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    private List<TopicPartition> partitions(String topic) {
        try {
            List<PartitionInfo> found = consumer.partitionsFor(topic);
            if (found == null || found.isEmpty()) {
                throw OracleException.unreachable(
                        "Kafka at " + servers + " has no topic " + topic, null);
            }
            return found.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
        } catch (KafkaException e) {
            throw unreachable(e);
        }
    }

    private void seek(
            List<TopicPartition> partitions, OptionalLong since, Map<TopicPartition, Long> ends) {
        if (since.isEmpty()) {
            consumer.seekToBeginning(partitions);
            return;
        }
        Map<TopicPartition, OffsetAndTimestamp> found =
                consumer.offsetsForTimes(
                        partitions.stream()
                                .collect(Collectors.toMap(p -> p, p -> since.getAsLong())));
        for (TopicPartition partition : partitions) {
            OffsetAndTimestamp at = found.get(partition);
            consumer.seek(partition, at == null ? ends.get(partition) : at.offset());
        }
    }

    private long read(String part, String topic, Map<TopicPartition, Long> ends)
            throws SQLException {
        long records = 0;
        long silentSince = System.nanoTime();
        try (DuckDBAppender rows = appender("raw_" + part);
                DuckDBAppender heartbeats = appender("heartbeat")) {
            while (!isAtEnd(ends)) {
                ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
                if (!polled.isEmpty()) {
                    silentSince = System.nanoTime();
                } else if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
                    throw OracleException.unreachable(
                            "Kafka at %s stopped answering in the middle of %s"
                                    .formatted(servers, topic),
                            null);
                }
                for (ConsumerRecord<byte[], byte[]> record : polled) {
                    OptionalLong heartbeat = heartbeat(record);
                    if (heartbeat.isPresent()) {
                        addHeartbeat(heartbeats, part, record, heartbeat.getAsLong());
                        continue;
                    }
                    addRecord(rows, record);
                    records++;
                    if (records % PROGRESS_RECORDS == 0) {
                        progress.accept("read %,d records of %s".formatted(records, topic));
                    }
                }
            }
        }
        return records;
    }

    private boolean isAtEnd(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return workbench.connection().createAppender("main", table);
    }

    private static void addRecord(DuckDBAppender rows, ConsumerRecord<byte[], byte[]> record)
            throws SQLException {
        rows.beginRow();
        rows.append(record.partition());
        rows.append(record.offset());
        rows.append(record.timestamp());
        if (record.value() == null) {
            rows.appendNull();
        } else {
            rows.append(JsonText.of(record.value()));
        }
        rows.endRow();
    }

    private static void addHeartbeat(
            DuckDBAppender heartbeats, String part, ConsumerRecord<byte[], byte[]> record, long at)
            throws SQLException {
        heartbeats.beginRow();
        heartbeats.append(part);
        heartbeats.append(record.partition());
        heartbeats.append(record.offset());
        heartbeats.append(at);
        heartbeats.endRow();
    }

    /** The event time of a heartbeat; a record without value and without such a time is none. */
    private static OptionalLong heartbeat(ConsumerRecord<byte[], byte[]> record) {
        Header time = record.value() == null ? record.headers().lastHeader(EVENT_TIME) : null;
        if (time == null || time.value() == null) {
            return OptionalLong.empty();
        }
        String text = new String(time.value(), StandardCharsets.UTF_8);
        try {
            return OptionalLong.of(
                    text.chars().allMatch(Character::isDigit)
                            ? Long.parseLong(text)
                            : OffsetDateTime.parse(text).toInstant().toEpochMilli());
        } catch (DateTimeParseException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private OracleException unreachable(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return OracleException.unreachable(
                "Kafka at " + servers + " cannot be read (" + cause.getMessage() + ")", e);
    }

    @Override
    public void close() {
        consumer.close(
                org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(5)));
    }
}
