package io.conceptpulse.job.sink;

import io.conceptpulse.job.config.Kafka;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaSinksTest {

    private static final Duration FIVE_MILLIS = Duration.ofMillis(5);

    private static Kafka kafka(Map<String, String> more) {
        Map<String, String> all = new java.util.HashMap<>(more);
        all.put("bootstrap.servers", "broker:9092");
        all.put("group.id", "concept-pulse");
        return new Kafka(all);
    }

    @Test
    void recordsLingerAsLongAsTheirReadersCanBear() {
        assertThat(KafkaSinks.producer(kafka(Map.of()), FIVE_MILLIS))
                .containsEntry("linger.ms", "5")
                .doesNotContainKey("group.id");
    }

    @Test
    void whatTheUserSaysOfTheProducerCounts() {
        Kafka kafka = kafka(Map.of("linger.ms", "50", "security.protocol", "SASL_SSL"));

        assertThat(KafkaSinks.producer(kafka, FIVE_MILLIS))
                .containsEntry("linger.ms", "50")
                .containsEntry("security.protocol", "SASL_SSL");
    }
}
