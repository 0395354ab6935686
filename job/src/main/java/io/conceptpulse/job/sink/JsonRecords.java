package io.conceptpulse.job.sink;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.job.store.Getter;
import io.conceptpulse.job.store.SafeText;
import io.conceptpulse.spike.Alert;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.nio.charset.StandardCharsets;

/**
 * Makes records of JSON, keyed by text. They carry no timestamp, so that the producer stamps them
 * when they are sent: stamped with event time, a replay of last year would be deleted by the
 * retention of the topic as soon as it is written.
 */
record JsonRecords<T>(String topic, Getter<T, String> key, Getter<T, ObjectNode> value)
        implements KafkaRecordSerializationSchema<T> {

    static JsonRecords<Alert> alerts(String topic) {
        return new JsonRecords<>(topic, Alert::alertId, AlertJson::of);
    }

    static JsonRecords<DeadLetter> deadLetters(String topic) {
        return new JsonRecords<>(topic, letter -> letter.origin().toString(), RejectJson::of);
    }

    static JsonRecords<LateRecord> late(String topic) {
        return new JsonRecords<>(topic, LateRecord::key, RejectJson::of);
    }

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
            T element, KafkaSinkContext context, Long timestamp) {
        return new ProducerRecord<>(
                topic,
                null,
                null,
                bytes(SafeText.of(key.apply(element))),
                bytes(value.apply(element).toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
