package io.conceptpulse.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.bench.load.CatalogFeed;
import io.conceptpulse.bench.load.Market;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.KafkaPublisher;
import io.conceptpulse.local.replay.Sending;
import io.conceptpulse.local.replay.WallClock;
import io.conceptpulse.local.stack.SubmittedJob;
import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * From an article in Kafka to its alert in Kafka: the job in live mode, ticks of now at the rate of
 * the market, and bursts about one board after another. Both times are the broker's, so that one
 * clock has measured them.
 */
final class LatencyRun {

    /** Alerts that are raised first and not measured: the classes of a new job are still loaded. */
    static final int WARM_UP = 5;

    private static final Duration SETTLING = Duration.ofSeconds(12);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long DAY = 86_400_000;

    private final Stack stack;
    private final JobRun runs;
    private final Market market;
    private final Steps steps;
    private final ObjectMapper json = new ObjectMapper();

    LatencyRun(Stack stack, JobRun runs, Market market, Steps steps) {
        this.stack = stack;
        this.runs = runs;
        this.market = market;
        this.steps = steps;
    }

    /**
     * @param alerts how many to measure
     */
    Latency run(int alerts, long seed) throws Exception {
        TopicSet topics = TopicSet.live();
        String bootstrap = stack.broker().bootstrap();
        topics.createLiveInputs(bootstrap);
        writeCatalogs(topics);
        int warmUp = Math.min(WARM_UP, market.boards().size() - alerts);
        List<Burst> schedule = Burst.schedule(market, warmUp + alerts, seed);
        Map<String, Long> crossedAt = new ConcurrentHashMap<>();
        try (SubmittedJob job = runs.submit(topics, "live");
                KafkaProducer<byte[], byte[]> ticksTo = producer(5);
                KafkaProducer<byte[], byte[]> newsTo = producer(0)) {
            job.awaitRunning();
            try (LiveFeed ticks = new LiveFeed(topics.ticks(), market, ticksTo)) {
                long begin = System.nanoTime();
                steps.say("live: ticks of now, %,d bursts follow".formatted(warmUp + alerts));
                WallClock.SYSTEM.sleepUntil(begin + SETTLING.toNanos());
                send(schedule, topics, newsTo, crossedAt, ticks);
                newsTo.flush();
                Map<String, Long> raisedAt = readAlerts(topics, crossedAt.size());
                double seconds = (System.nanoTime() - begin) / 1e9;
                long[] millis = latencies(warmUp, alerts, crossedAt, raisedAt);
                if (millis.length == 0) {
                    throw Problem.failed("no alert of %,d was raised".formatted(alerts), null);
                }
                return new Latency(
                        alerts,
                        millis.length,
                        Percentiles.of(millis),
                        ticks.sent() / seconds,
                        isTrading(System.currentTimeMillis()));
            }
        }
    }

    /** Of days that the calendar does not cover it is not known, and ticks form no bar. */
    private static boolean isTrading(long now) {
        SessionClock clock = new SessionClock(TradingCalendar.shipped());
        return clock.covers(now) && clock.isTrading(now);
    }

    /** As of yesterday, so that they hold for today's session, if there is one. */
    private void writeCatalogs(TopicSet topics) {
        long yesterday = System.currentTimeMillis() - DAY;
        try (KafkaPublisher publisher = new KafkaPublisher(stack.broker().bootstrap())) {
            List.of(
                            CatalogFeed.stocks(topics.stocks(), market, yesterday),
                            CatalogFeed.boards(topics.concepts(), market, yesterday))
                    .forEach(
                            feed ->
                                    feed.records()
                                            .forEachRemaining(
                                                    r ->
                                                            publisher.send(
                                                                    new Sending.Message(r, 0))));
            publisher.flush();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback says when it arrived
    private static void send(
            List<Burst> schedule,
            TopicSet topics,
            KafkaProducer<byte[], byte[]> producer,
            Map<String, Long> crossedAt,
            LiveFeed ticks)
            throws InterruptedException {
        long begin = System.nanoTime();
        for (Burst burst : schedule) {
            WallClock.SYSTEM.sleepUntil(begin + burst.dueNanos());
            ticks.check();
            long now = System.currentTimeMillis();
            byte[] key = burst.article().id().getBytes(StandardCharsets.UTF_8);
            byte[] value = burst.article().toRecord(topics.news(), now).value();
            producer.send(
                    new ProducerRecord<>(topics.news(), key, value),
                    (metadata, why) -> {
                        if (why == null && !burst.board().isEmpty()) {
                            crossedAt.merge(burst.board(), metadata.timestamp(), Math::max);
                        }
                    });
        }
    }

    /** When the first message about each board arrived, broker's time. */
    private Map<String, Long> readAlerts(TopicSet topics, int expected) throws Exception {
        Map<String, Long> raisedAt = new HashMap<>();
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        stack.broker().bootstrap(),
                        "enable.auto.commit",
                        false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> alerts = List.of(new TopicPartition(topics.alerts(), 0));
            consumer.assign(alerts);
            consumer.seekToBeginning(alerts);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (raisedAt.size() < expected && System.nanoTime() < end) {
                for (ConsumerRecord<byte[], byte[]> record :
                        consumer.poll(Duration.ofMillis(200))) {
                    JsonNode alert = json.readTree(record.value());
                    raisedAt.merge(alert.get("concept").asText(), record.timestamp(), Math::min);
                }
            }
        }
        return raisedAt;
    }

    private long[] latencies(
            int warmUp, int alerts, Map<String, Long> crossedAt, Map<String, Long> raisedAt) {
        return market.boards().subList(warmUp, warmUp + alerts).stream()
                .map(board -> board.id())
                .filter(raisedAt::containsKey)
                .mapToLong(board -> raisedAt.get(board) - crossedAt.get(board))
                .toArray();
    }

    private KafkaProducer<byte[], byte[]> producer(int lingerMillis) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        stack.broker().bootstrap(),
                        "linger.ms",
                        lingerMillis,
                        "compression.type",
                        "lz4",
                        "delivery.timeout.ms",
                        (int) TimeUnit.SECONDS.toMillis(60)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
