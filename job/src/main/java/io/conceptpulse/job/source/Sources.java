package io.conceptpulse.job.source;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.feed.Ingested;
import io.conceptpulse.job.Inputs;
import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.config.StartOffsets;
import io.conceptpulse.job.config.TimeRules;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.news.NewsItem;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.function.SerializableSupplier;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

import java.time.Duration;
import java.util.Properties;

/** The four input topics as streams with event time. */
public final class Sources {

    private final StreamExecutionEnvironment env;
    private final JobConfig config;
    private final SerializableSupplier<TradingCalendar> calendar;
    private final WallClock clock;

    public Sources(
            StreamExecutionEnvironment env,
            JobConfig config,
            SerializableSupplier<TradingCalendar> calendar,
            WallClock clock) {
        this.calendar = calendar;
        this.env = env;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param partitions how many partitions each topic has: a source has no more subtasks than
     *     that, for one without a partition would hold event time back for ever
     */
    public Inputs inputs(PartitionCounts partitions) {
        var topics = config.topics();
        TimeRules time = config.time();
        long elsewhere = time.idleElsewhere().toMillis();
        boolean published = time.assumeFirstSeen() == TimeRules.FirstSeen.PUBLISHED;
        DataStream<Ingested<NewsItem>> news =
                stream(
                        topics.news(),
                        "news-source",
                        RecordReaders.news(published),
                        new TypeHint<Ingested<NewsItem>>() {}.getTypeInfo(),
                        rules(time.newsOutOfOrderness(), IdleDelay.constant(elsewhere)),
                        start(config.startOffsets()),
                        partitions.of(topics.news()));
        DataStream<Ingested<Tick>> ticks =
                stream(
                        topics.ticks(),
                        "ticks-source",
                        RecordReaders.ticks(),
                        new TypeHint<Ingested<Tick>>() {}.getTypeInfo(),
                        rules(
                                time.ticksOutOfOrderness(),
                                IdleDelay.bySession(
                                        calendar, time.ticksIdleInSession().toMillis(), elsewhere)),
                        start(config.startOffsets()),
                        partitions.of(topics.ticks()));
        return new Inputs(
                news,
                ticks,
                catalog(topics.concepts(), "concepts-source", RecordReaders.concepts()),
                catalog(topics.stocks(), "stocks-source", RecordReaders.stocks()));
    }

    /**
     * Catalogs are read whole, whatever was committed, and never hold event time back when quiet.
     */
    private DataStream<Ingested<CatalogChange>> catalog(
            String topic, String name, RecordReader.Factory<CatalogChange> readers) {
        return stream(
                topic,
                name,
                readers,
                new TypeHint<Ingested<CatalogChange>>() {}.getTypeInfo(),
                config.time().mode() == TimeRules.Mode.LIVE
                        ? EventTimeRules.liveCatalog(clock)
                        : EventTimeRules.replay(0),
                OffsetsInitializer.earliest(),
                1);
    }

    private <T> DataStream<Ingested<T>> stream(
            String topic,
            String name,
            RecordReader.Factory<T> readers,
            TypeInformation<Ingested<T>> type,
            EventTimeRules rules,
            OffsetsInitializer start,
            int partitions) {
        Properties client = config.kafka().consumer();
        KafkaSource<Ingested<T>> kafka =
                KafkaSource.<Ingested<T>>builder()
                        .setProperties(client)
                        .setTopics(topic)
                        .setStartingOffsets(start)
                        .setDeserializer(
                                new IngestSchema<>(
                                        readers, type, config.time().maxAhead().toMillis(), clock))
                        .build();
        return env.fromSource(
                        new EventTimeSource<>(kafka, rules, client),
                        WatermarkStrategy.noWatermarks(),
                        name,
                        type)
                .setParallelism(Math.min(partitions, config.execution().parallelism()))
                .uid(name);
    }

    private EventTimeRules rules(Duration outOfOrderness, IdleDelay idleDelay) {
        return config.time().mode() == TimeRules.Mode.LIVE
                ? EventTimeRules.live(outOfOrderness.toMillis(), idleDelay, clock)
                : EventTimeRules.replay(outOfOrderness.toMillis());
    }

    private static OffsetsInitializer start(StartOffsets offsets) {
        return switch (offsets) {
            case EARLIEST -> OffsetsInitializer.earliest();
            case LATEST -> OffsetsInitializer.latest();
            case COMMITTED -> OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST);
        };
    }
}
