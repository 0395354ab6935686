package io.conceptpulse.job.sink;

import io.conceptpulse.job.config.Kafka;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.kafka.clients.producer.ProducerConfig;

import java.time.Duration;
import java.util.Properties;

/** Sinks that write topics at least once: transactions would hold records until a checkpoint. */
final class KafkaSinks {

    private KafkaSinks() {}

    /**
     * @param linger how long a record may wait for others, where the configuration does not say
     */
    static <T> KafkaSink<T> of(
            Kafka kafka, KafkaRecordSerializationSchema<T> records, Duration linger) {
        return KafkaSink.<T>builder()
                .setBootstrapServers(kafka.bootstrapServers())
                .setKafkaProducerConfig(producer(kafka, linger))
                .setRecordSerializer(records)
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .build();
    }

    static Properties producer(Kafka kafka, Duration linger) {
        Properties properties = kafka.client();
        properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, Long.toString(linger.toMillis()));
        return properties;
    }
}
