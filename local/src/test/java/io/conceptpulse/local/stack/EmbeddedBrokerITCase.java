package io.conceptpulse.local.stack;

import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.JsonFeed;
import io.conceptpulse.local.replay.KafkaPublisher;
import io.conceptpulse.local.replay.ReplayPlan;
import io.conceptpulse.local.replay.Replayer;
import io.conceptpulse.local.replay.Sending;
import io.conceptpulse.local.replay.Source;
import io.conceptpulse.local.replay.Speed;
import io.conceptpulse.local.replay.WallClock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedBrokerITCase {

    /** Monday 2024-02-19 09:30:00, Beijing time. */
    private static final long MONDAY_OPEN = 1_708_306_200_000L;

    private static final int ARTICLES = 300;

    @TempDir private Path directory;

    @Test
    void aReplayComesBackByPartitionAsItWasPlannedAndSurvivesARestart() throws Exception {
        Map<TopicPartition, List<String>> planned = planned();
        try (EmbeddedBroker broker = start()) {
            replay(broker, Map.of());
            assertThat(consumed(broker)).isEqualTo(planned);
        }
        try (EmbeddedBroker again = start()) {
            Map<TopicPartition, Long> held = again.endOffsets(Topics.inputs());
            planned.forEach(
                    (partition, records) ->
                            assertThat(held).containsEntry(partition, (long) records.size()));
            replay(again, held);

            assertThat(again.endOffsets(Topics.inputs())).isEqualTo(held);
            assertThat(consumed(again)).isEqualTo(planned);
        }
        assertThat(directory.resolve("kafka/logs/.lock")).doesNotExist();
    }

    private EmbeddedBroker start() {
        Ports ports = new Ports(note -> {});
        return EmbeddedBroker.start(directory.resolve("kafka"), ports.free(), ports.free());
    }

    private ReplayPlan plan() throws Exception {
        Path file = directory.resolve("news.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            lines.add(
                    "{\"id\":\"a%d\",\"first_seen_at\":%d}"
                            .formatted(i % 40, MONDAY_OPEN + i * 17_000L));
        }
        Files.write(file, lines);
        List<Feed> feeds = List.of(JsonFeed.news(Topics.NEWS, Source.file(file)));
        return new ReplayPlan("test", feeds, OptionalLong.empty(), OptionalLong.empty());
    }

    private void replay(EmbeddedBroker broker, Map<TopicPartition, Long> held) throws Exception {
        try (KafkaPublisher publisher = new KafkaPublisher(broker.bootstrap())) {
            new Replayer(
                            plan().sendings(Topics.inputs()),
                            Speed.MAX,
                            WallClock.SYSTEM,
                            publisher,
                            held)
                    .run();
        }
    }

    /** What each partition is to hold: time stamp, key, and the value or the heartbeat's time. */
    private Map<TopicPartition, List<String>> planned() throws Exception {
        Map<TopicPartition, List<String>> planned = new HashMap<>();
        plan().sendings(Topics.inputs())
                .forEachRemaining(
                        sending ->
                                planned.computeIfAbsent(
                                                new TopicPartition(
                                                        sending.topic(), sending.partition()),
                                                partition -> new ArrayList<>())
                                        .add(text(sending)));
        return planned;
    }

    private static String text(Sending sending) {
        if (sending instanceof Sending.Message message) {
            return message.at()
                    + " "
                    + message.record().key()
                    + " "
                    + new String(message.record().value(), StandardCharsets.UTF_8);
        }
        return sending.at() + " heartbeat event-time=" + sending.at();
    }

    private static Map<TopicPartition, List<String>> consumed(EmbeddedBroker broker) {
        Map<TopicPartition, Long> ends = broker.endOffsets(Topics.inputs());
        long expected = ends.values().stream().mapToLong(Long::longValue).sum();
        Map<TopicPartition, List<String>> consumed = new HashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", broker.bootstrap()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            long read = 0;
            while (read < expected) {
                for (ConsumerRecord<byte[], byte[]> record :
                        consumer.poll(Duration.ofSeconds(30))) {
                    read++;
                    consumed.computeIfAbsent(
                                    new TopicPartition(record.topic(), record.partition()),
                                    partition -> new ArrayList<>())
                            .add(text(record));
                }
            }
        }
        return consumed;
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        String rest =
                record.value() == null
                        ? "event-time="
                                + new String(
                                        record.headers().lastHeader("event-time").value(),
                                        StandardCharsets.UTF_8)
                        : new String(record.value(), StandardCharsets.UTF_8);
        return record.timestamp() + " " + key + " " + rest;
    }
}
