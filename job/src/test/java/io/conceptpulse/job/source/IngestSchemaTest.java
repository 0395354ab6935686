package io.conceptpulse.job.source;

import io.conceptpulse.feed.Ingested;
import io.conceptpulse.news.NewsItem;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class IngestSchemaTest {

    private static final long MON_2024_02_19_0931 = 1_708_306_260_000L;
    private static final long MAX_AHEAD = 300_000;

    private final IngestSchema<NewsItem> schema =
            new IngestSchema<>(
                    RecordReaders.news(false),
                    new TypeHint<Ingested<NewsItem>>() {}.getTypeInfo(),
                    MAX_AHEAD,
                    () -> MON_2024_02_19_0931);

    @BeforeEach
    void open() {
        schema.open(null);
    }

    @Test
    void goodRecordBecomesARecordWithItsOwnEventTime() {
        Ingested<NewsItem> ingested = read(article("2024-02-19T09:30:05+08:00"));
        assertThat(ingested.record().id()).isEqualTo("a1");
        assertThat(ingested.eventTime()).isEqualTo(MON_2024_02_19_0931 - 55_000);
        assertThat(ingested.offset()).isEqualTo(42);
    }

    @Test
    void recordWithoutFirstSeenIsKnownSinceItsKafkaTimestampAndNotSinceItsPublication() {
        Ingested<NewsItem> ingested =
                read(
                        "{\"id\":\"a1\",\"source\":\"s\",\"title\":\"t\",\"body\":\"b\","
                                + "\"published_at\":\"2024-02-19T08:00:00+08:00\"}");
        assertThat(ingested.eventTime()).isEqualTo(MON_2024_02_19_0931);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"id\":\"a1\"}",
                "{\"id\":\"a1\",\"source\":\"s\",\"title\":7,\"body\":{},\"published_at\":1}",
                "{\"id\":\"a1\",\"source\":\"s\",\"title\":\"t\",\"published_at\":\"yesterday\"}",
                "{\"id\":\"a1\",\"source\":\"s\",\"title\":\"t\",\"published_at\":1,\"op\":\"X\"}",
                "{\"id\":\"a1\",\"source\":\"s\",\"title\":\"t\",\"published_at\":1}{}",
                "\u0000\u0001\u0002"
            })
    void brokenRecordBecomesADeadLetterWithItsPlaceAndReason(String json) {
        Ingested<NewsItem> ingested = read(json);
        assertThat(ingested.isDead()).isTrue();
        assertThat(ingested.dead().origin().toString()).isEqualTo("news-1@42");
        assertThat(ingested.dead().reason()).isNotBlank();
        assertThat(ingested.dead().excerpt()).doesNotContain("\u0000");
    }

    @Test
    void recordFromTheFutureIsADeadLetter() {
        Ingested<NewsItem> ingested = read(article("2024-02-19T09:36:01+08:00"));
        assertThat(ingested.dead().error()).isEqualTo("future");
        assertThat(read(article("2024-02-19T09:36:00+08:00")).isDead()).isFalse();
    }

    @Test
    void clockOfTheBrokerCountsWhereTheTopicKeepsIt() {
        long appended = MON_2024_02_19_0931 - 600_000;
        Ingested<NewsItem> ingested =
                read(
                        article("2024-02-19T09:30:00+08:00").getBytes(StandardCharsets.UTF_8),
                        appended,
                        TimestampType.LOG_APPEND_TIME,
                        Optional.empty());
        assertThat(ingested.dead().error()).isEqualTo("future");
    }

    @Test
    void nullWithAnEventTimeIsAHeartbeat() {
        Ingested<NewsItem> ingested = heartbeat(Long.toString(MON_2024_02_19_0931));
        assertThat(ingested.isHeartbeat()).isTrue();
        assertThat(ingested.eventTime()).isEqualTo(MON_2024_02_19_0931);
        assertThat(heartbeat("2024-02-19T09:31:00+08:00").eventTime())
                .isEqualTo(MON_2024_02_19_0931);
    }

    @Test
    void heartbeatFromTheFutureNeverMovesTheWatermark() {
        assertThat(heartbeat("2034-01-01T00:00:00Z").isDead()).isTrue();
        assertThat(heartbeat("soon").isDead()).isTrue();
    }

    @Test
    void nullWithoutAnEventTimeIsADeadLetter() {
        Ingested<NewsItem> ingested =
                read(null, MON_2024_02_19_0931, TimestampType.CREATE_TIME, Optional.empty());
        assertThat(ingested.isDead()).isTrue();
    }

    private static String article(String firstSeen) {
        return "{\"id\":\"a1\",\"source\":\"s\",\"title\":\"t\",\"body\":\"b\",\"published_at\":1,"
                + "\"first_seen_at\":\""
                + firstSeen
                + "\"}";
    }

    private Ingested<NewsItem> heartbeat(String eventTime) {
        return read(null, MON_2024_02_19_0931, TimestampType.CREATE_TIME, Optional.of(eventTime));
    }

    private Ingested<NewsItem> read(String json) {
        return read(
                json.getBytes(StandardCharsets.UTF_8),
                MON_2024_02_19_0931,
                TimestampType.CREATE_TIME,
                Optional.empty());
    }

    private Ingested<NewsItem> read(
            byte[] value, long timestamp, TimestampType type, Optional<String> eventTime) {
        RecordHeaders headers = new RecordHeaders();
        eventTime.ifPresent(
                time ->
                        headers.add(
                                IngestSchema.EVENT_TIME_HEADER,
                                time.getBytes(StandardCharsets.UTF_8)));
        List<Ingested<NewsItem>> out = new ArrayList<>();
        schema.deserialize(
                new ConsumerRecord<>(
                        "news",
                        1,
                        42,
                        timestamp,
                        type,
                        0,
                        0,
                        null,
                        value,
                        headers,
                        Optional.empty()),
                new ListCollector<>(out));
        assertThat(out).hasSize(1);
        return out.get(0);
    }
}
