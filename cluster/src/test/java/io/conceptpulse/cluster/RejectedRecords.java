package io.conceptpulse.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.local.stack.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records that the job did not accept, by where they stood: topic, partition and offset. They are
 * sent at least once, so that after a failure one may come twice; as a set they must be the same.
 */
record RejectedRecords(Set<String> dead, Set<String> late) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RejectedRecords in(Run run) throws IOException {
        return new RejectedRecords(origins(run, Topics.DEAD_LETTERS), origins(run, Topics.LATE));
    }

    private static Set<String> origins(Run run, String topic) throws IOException {
        TopicPartition partition = new TopicPartition(topic, 0);
        Set<String> origins = new TreeSet<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", run.bootstrap()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    JsonNode rejected = JSON.readTree(record.value());
                    origins.add(
                            "%s-%d@%d"
                                    .formatted(
                                            rejected.path("topic").asText(),
                                            rejected.path("partition").asInt(),
                                            rejected.path("offset").asLong()));
                }
            }
        }
        return origins;
    }
}
