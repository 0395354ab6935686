package io.conceptpulse.local.replay;

import io.conceptpulse.local.problem.Problem;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends to Kafka. A record's Kafka timestamp is its event time. A heartbeat has the key {@value
 * #HEARTBEAT_KEY}, no value, and its event time in the header {@value #EVENT_TIME} as epoch
 * milliseconds in decimal.
 */
public final class KafkaPublisher implements Publisher, AutoCloseable {

    public static final String HEARTBEAT_KEY = "heartbeat";
    public static final String EVENT_TIME = "event-time";

    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    public KafkaPublisher(String bootstrap) {
        // The idempotent producer (the default) keeps the order and repeats nothing.
        producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrap,
                                ProducerConfig.LINGER_MS_CONFIG,
                                5,
                                ProducerConfig.BATCH_SIZE_CONFIG,
                                128 * 1024,
                                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                                "lz4",
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                                60_000),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the callback keeps the first failure
    public void send(Sending sending) {
        failIfFailed();
        producer.send(
                toKafka(sending),
                (metadata, exception) -> {
                    if (exception != null) {
                        failure.compareAndSet(null, exception);
                    }
                });
    }

    @Override
    public void flush() {
        producer.flush();
        failIfFailed();
    }

    /** Does not wait for what has not arrived: who needs that calls {@link #flush()}. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private void failIfFailed() {
        Exception first = failure.get();
        if (first != null) {
            throw Problem.unreachable(
                    "the broker did not take a record (" + first.getMessage() + ")", first);
        }
    }

    private static ProducerRecord<byte[], byte[]> toKafka(Sending sending) {
        if (sending instanceof Sending.Message message) {
            TimedRecord record = message.record();
            return new ProducerRecord<>(
                    record.topic(),
                    message.partition(),
                    record.at(),
                    record.key() == null ? null : bytes(record.key()),
                    record.value());
        }
        return new ProducerRecord<>(
                sending.topic(),
                sending.partition(),
                sending.at(),
                bytes(HEARTBEAT_KEY),
                null,
                List.of(new RecordHeader(EVENT_TIME, bytes(Long.toString(sending.at())))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
