package io.conceptpulse.job.source;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.contract.ConceptReader;
import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.contract.NewsReader;
import io.conceptpulse.contract.StockReader;
import io.conceptpulse.contract.TickReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Tick;
import io.conceptpulse.news.NewsItem;

import java.util.function.ToLongFunction;

/** The readers of the input topics. */
public final class RecordReaders {

    private RecordReaders() {}

    public static RecordReader.Factory<NewsItem> news(boolean assumeFirstSeenPublished) {
        return () -> {
            NewsReader reader = new NewsReader(assumeFirstSeenPublished);
            return of(reader::read, NewsItem::eventTime);
        };
    }

    public static RecordReader.Factory<Tick> ticks() {
        return () -> {
            TickReader reader = new TickReader();
            return of((value, origin, recordTime) -> reader.read(value, origin), Tick::ts);
        };
    }

    public static RecordReader.Factory<CatalogChange> concepts() {
        return () -> {
            ConceptReader reader = new ConceptReader();
            return of(
                    (value, origin, recordTime) ->
                            CatalogChange.of(reader.read(value, origin, recordTime)),
                    change -> change.concept().knownAt());
        };
    }

    public static RecordReader.Factory<CatalogChange> stocks() {
        return () -> {
            StockReader reader = new StockReader();
            return of(
                    (value, origin, recordTime) ->
                            CatalogChange.of(reader.read(value, origin, recordTime)),
                    change -> change.stock().knownAt());
        };
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(byte[] value, Origin origin, long recordTime) throws ContractViolation;
    }

    private static <T> RecordReader<T> of(Reading<T> reading, ToLongFunction<T> eventTime) {
        return new RecordReader<>() {
            @Override
            public T read(byte[] value, Origin origin, long recordTime) throws ContractViolation {
                return reading.read(value, origin, recordTime);
            }

            @Override
            public long eventTime(T record) {
                return eventTime.applyAsLong(record);
            }
        };
    }
}
