package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.feed.Versioned;
import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.news.ArticleMemory;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.ArticleReader;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.Statement;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.sentiment.ToneScorer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.function.SerializableSupplier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads an article by the catalog in force at its event time, and states which boards it mentions,
 * and beside that which stocks it says belong there ({@link Outputs#STOCK_CONCEPTS}). Keyed by
 * article id, it remembers what each version said: a redelivery is dropped, a correction or
 * withdrawal takes back what no longer holds and keeps the minute of version 1.
 *
 * <p>An article waits until event time has come within {@link Versioned#SETTLING_MILLIS} of its
 * own: by then every definition that may count for it has been read. Live that is at once; at the
 * start it is when the catalog has been read to its end.
 */
public final class ReadArticles
        extends KeyedBroadcastProcessFunction<String, NewsItem, CatalogChange, Mention>
        implements CheckpointedFunction {

    private static final long serialVersionUID = 1L;

    private static final Comparator<NewsItem> BY_ORIGIN = Comparator.comparing(NewsItem::origin);

    private final SerializableSupplier<TradingCalendar> calendar;
    private final SerializableSupplier<FormerNames> formerNames;
    private final SerializableSupplier<ToneScorer> tone;
    private final long lateAfterMillis;
    private final long rememberMillis;

    private transient ArticleReader reader;
    private transient CatalogView catalog;
    private transient CleaningMetrics cleaning;
    private transient SessionClock clock;
    private transient ListState<NewsItem> waiting;
    private transient ValueState<ArticleMemory> memory;
    private transient Standing<Mention> mentions;
    private transient Standing<StockConcept> stockConcepts;

    /** How far event time had come: after a restore there is no watermark at first. */
    private long reached = Long.MIN_VALUE;

    private transient ListState<Long> reachedBefore;

    /**
     * @param formerNames what stocks were called before, beside what the catalog says of it
     * @param tone what judges tone
     * @param lateAfterMillis how long after its minute an article may still amend rows
     * @param rememberMillis how long versions of an article are known
     */
    public ReadArticles(
            SerializableSupplier<TradingCalendar> calendar,
            SerializableSupplier<FormerNames> formerNames,
            SerializableSupplier<ToneScorer> tone,
            long lateAfterMillis,
            long rememberMillis) {
        this.calendar = calendar;
        this.formerNames = formerNames;
        this.tone = tone;
        this.lateAfterMillis = lateAfterMillis;
        this.rememberMillis = rememberMillis;
    }

    @Override
    public void open(OpenContext context) {
        reader = new ArticleReader(tone.get());
        catalog = new CatalogView(formerNames.get());
        clock = new SessionClock(calendar.get());
        var runtime = getRuntimeContext();
        cleaning = new CleaningMetrics(runtime.getMetricGroup());
        waiting =
                runtime.getListState(
                        new ListStateDescriptor<>("waiting", TypeInformation.of(NewsItem.class)));
        memory =
                runtime.getState(
                        new ValueStateDescriptor<>(
                                "memory", TypeInformation.of(ArticleMemory.class)));
        mentions = standing("standing", Mention.class);
        stockConcepts = standing("stock-concepts", StockConcept.class);
    }

    private <T extends Statement<T>> Standing<T> standing(String name, Class<T> type) {
        return new Standing<>(
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        name, Types.STRING, TypeInformation.of(type))));
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        reachedBefore =
                context.getOperatorStateStore()
                        .getUnionListState(new ListStateDescriptor<>("reached", Types.LONG));
        for (long time : reachedBefore.get()) {
            reached = Math.max(reached, time);
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        reachedBefore.update(List.of(reached));
    }

    @Override
    public void processBroadcastElement(
            CatalogChange change, Context context, Collector<Mention> out) throws Exception {
        CatalogState.put(context.getBroadcastState(CatalogState.DESCRIPTOR), change);
        catalog.invalidate();
    }

    @Override
    public void processElement(NewsItem item, ReadOnlyContext context, Collector<Mention> out)
            throws Exception {
        long readable = readableAt(item);
        if (context.currentWatermark() >= readable && !waiting.get().iterator().hasNext()) {
            judge(item, context.currentWatermark(), context, out);
        } else {
            waiting.add(item);
            context.timerService().registerEventTimeTimer(readable);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Mention> out)
            throws Exception {
        List<NewsItem> items = new ArrayList<>();
        waiting.get().forEach(items::add);
        items.sort(BY_ORIGIN);
        int read = 0;
        while (read < items.size() && readableAt(items.get(read)) <= timestamp) {
            // The watermark may be days ahead: it has passed what waited here, not overtaken it.
            judge(items.get(read), timestamp, context, out);
            read++;
        }
        // One that is not readable yet holds up those behind it, as it does while none waits.
        waiting.update(items.subList(read, items.size()));
        ArticleMemory known = memory.value();
        if (known != null && timestamp >= known.firstSeen() + rememberMillis) {
            memory.clear();
            mentions.clear();
            stockConcepts.clear();
        }
    }

    private static long readableAt(NewsItem item) {
        return item.eventTime() - Versioned.SETTLING_MILLIS;
    }

    /**
     * @param now how far event time had come when the article could be read first
     */
    private void judge(NewsItem item, long now, ReadOnlyContext context, Collector<Mention> out)
            throws Exception {
        ArticleMemory known = memory.value();
        if (known != null && known.knows(item)) {
            count(Outcome.DUPLICATE, item, context);
            return;
        }
        long firstSeen =
                known == null ? item.eventTime() : Math.min(known.firstSeen(), item.eventTime());
        long closes = clock.closesAt(Mention.minuteOf(firstSeen));
        reached = Math.max(reached, now);
        if (closes + lateAfterMillis <= reached) {
            count(Outcome.LATE, item, context);
            context.output(Outputs.LATE, late(item, reached));
            return;
        }
        count(Outcome.ACCEPTED, item, context);
        ArticleMemory after = known == null ? ArticleMemory.of(item) : known.with(item);
        memory.update(after);
        context.timerService().registerEventTimeTimer(after.firstSeen() + rememberMillis);
        if (known == null || known.isSupersededBy(item)) {
            ArticleReader.Reading says = read(item, after.firstSeen(), context);
            mentions.restate(says.mentions(), item, out::collect);
            stockConcepts.restate(says.stockConcepts(), item, toStockConcepts(context));
        } else if (after.firstSeen() != known.firstSeen()) {
            // An older version after a newer one: what stands was known earlier than we thought.
            mentions.restate(mentions.seenAt(after.firstSeen()), item, out::collect);
            stockConcepts.restate(
                    stockConcepts.seenAt(after.firstSeen()), item, toStockConcepts(context));
        }
    }

    private static Consumer<StockConcept> toStockConcepts(ReadOnlyContext context) {
        return statement -> context.output(Outputs.STOCK_CONCEPTS, statement);
    }

    private ArticleReader.Reading read(NewsItem item, long firstSeen, ReadOnlyContext context)
            throws Exception {
        if (item.op() == NewsItem.Op.DELETE || item.kind() == NewsItem.Kind.TAPE) {
            return ArticleReader.Reading.NOTHING;
        }
        ReadOnlyBroadcastState<String, CatalogChange> versions =
                context.getBroadcastState(CatalogState.DESCRIPTOR);
        ArticleReader.Reading reading =
                reader.readWhole(item, firstSeen, catalog.matcherAt(item.eventTime(), versions));
        cleaning.count(reading.text());
        return reading;
    }

    private static void count(Outcome outcome, NewsItem item, ReadOnlyContext context) {
        context.output(Outputs.COUNTS, CountDelta.one(item.origin().topic(), outcome));
    }

    private static LateRecord late(NewsItem item, long watermark) {
        return new LateRecord(
                item.origin(),
                item.id(),
                item.eventTime(),
                watermark,
                "the minute it belongs to can no longer be amended");
    }
}
