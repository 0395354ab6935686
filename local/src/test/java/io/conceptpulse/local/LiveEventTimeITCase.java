package io.conceptpulse.local;

import io.conceptpulse.feed.Ingested;
import io.conceptpulse.job.source.EventTimeRules;
import io.conceptpulse.job.source.EventTimeSource;
import io.conceptpulse.job.source.IdleDelay;
import io.conceptpulse.job.source.IngestSchema;
import io.conceptpulse.job.source.RecordReaders;
import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.Ports;
import io.conceptpulse.news.NewsItem;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Event time that follows the wall clock, against a real broker: it neither stalls nor runs ahead.
 */
class LiveEventTimeITCase {

    /** Monday 2024-02-19 09:30:00, Beijing time; the wall clock of this test. */
    private static final long NOW = 1_708_306_200_000L;

    private static final long TWENTY_MINUTES = 1_200_000;
    private static final long IDLE_DELAY = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final AtomicInteger SEEN = new AtomicInteger();
    private static final AtomicInteger LATE = new AtomicInteger();
    private static final AtomicLong WATERMARK = new AtomicLong();

    @TempDir private Path directory;
    private EmbeddedBroker broker;

    @BeforeEach
    void start() {
        SEEN.set(0);
        LATE.set(0);
        WATERMARK.set(Long.MIN_VALUE);
        Ports ports = new Ports(note -> {});
        broker = EmbeddedBroker.start(directory.resolve("kafka"), ports.free(), ports.free());
    }

    @AfterEach
    void stop() throws Exception {
        broker.close();
    }

    @Test
    void topicWithoutAnyRecordFollowsTheWallClock() throws Exception {
        run(0, () -> WATERMARK.get() == NOW - IDLE_DELAY - 1);
    }

    @Test
    void backlogOfTwentyMinutesIsNotLateAndThenTheWallClockIsFollowed() throws Exception {
        int articles = 20_000;
        send(articles);
        run(articles, () -> WATERMARK.get() == NOW - IDLE_DELAY - 1);
        assertThat(LATE).hasValue(0);
    }

    /** All to partition 0, so that the other one is empty all the time. */
    private void send(int articles) throws Exception {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrap());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < articles; i++) {
                long firstSeen = NOW - TWENTY_MINUTES + i * TWENTY_MINUTES / articles;
                String json =
                        "{\"id\":\"a%d\",\"source\":\"s\",\"title\":\"t\",\"published_at\":%d,\"first_seen_at\":%d}"
                                .formatted(i, firstSeen, firstSeen);
                sent.add(
                        producer.send(
                                new ProducerRecord<>(
                                        "news",
                                        0,
                                        firstSeen,
                                        null,
                                        json.getBytes(StandardCharsets.UTF_8))));
            }
            for (Future<?> acknowledged : sent) {
                acknowledged.get();
            }
        }
    }

    private void run(int records, Callable<Boolean> there) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1);
        TypeInformation<Ingested<NewsItem>> type =
                new TypeHint<Ingested<NewsItem>>() {}.getTypeInfo();
        Properties client = new Properties();
        client.put("bootstrap.servers", broker.bootstrap());
        client.put("group.id", "test");
        KafkaSource<Ingested<NewsItem>> kafka =
                KafkaSource.<Ingested<NewsItem>>builder()
                        .setProperties(client)
                        .setTopics("news")
                        .setStartingOffsets(OffsetsInitializer.earliest())
                        .setDeserializer(
                                new IngestSchema<>(
                                        RecordReaders.news(false), type, 300_000, () -> NOW))
                        .build();
        EventTimeRules rules =
                EventTimeRules.live(IDLE_DELAY, IdleDelay.constant(IDLE_DELAY), () -> NOW);
        env.fromSource(
                        new EventTimeSource<>(kafka, rules, client),
                        WatermarkStrategy.noWatermarks(),
                        "news",
                        type)
                .transform("look", type, new Look());
        JobClient job = env.executeAsync();
        try {
            Awaitility.await().atMost(PATIENCE).until(there);
            assertThat(SEEN).hasValue(records);
        } finally {
            job.cancel().get();
        }
    }

    /** Notes how far the watermark came, and what came behind it. */
    private static final class Look extends AbstractStreamOperator<Ingested<NewsItem>>
            implements OneInputStreamOperator<Ingested<NewsItem>, Ingested<NewsItem>> {

        private static final long serialVersionUID = 1L;

        @Override
        public void processElement(StreamRecord<Ingested<NewsItem>> element) {
            SEEN.incrementAndGet();
            if (element.getTimestamp() <= WATERMARK.get()) {
                LATE.incrementAndGet();
            }
        }

        @Override
        public void processWatermark(Watermark watermark) {
            WATERMARK.set(watermark.getTimestamp());
        }
    }
}
