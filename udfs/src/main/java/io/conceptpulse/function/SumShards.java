package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.pulse.ShardSlot;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.function.SerializableSupplier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps the state of the stocks of one shard and, at the end of each 3-second slot in which
 * anything came, states the shard's sums for every board, one record per bucket of boards. Keyed by
 * shard.
 *
 * <p>A snapshot counts when its slot is over: until then a later one of the same slot may supersede
 * it, and none of a later slot may be seen, so that sums depend on the snapshots alone and not on
 * how fast partitions are read. A tick waits until event time has passed 09:00 of its session, when
 * the boards' membership is known.
 */
public final class SumShards
        extends KeyedBroadcastProcessFunction<Integer, Tick, CatalogChange, ShardSlot> {

    private static final long serialVersionUID = 1L;

    private final String topic;
    private final SerializableSupplier<TradingCalendar> calendarSupplier;
    private final long paceMillis;

    private transient TradingCalendar calendar;
    private transient SessionClock clock;
    private transient CatalogView catalog;
    private transient SessionView view;
    private transient MapState<String, StockDay> stocks;
    private transient ValueState<ShardBook> book;
    private transient ListState<Tick> waiting;

    /**
     * @param topic the topic of ticks, for the counts
     * @param paceMillis how often, by the clock on the wall, states of stocks and counts are shown
     */
    public SumShards(
            String topic, SerializableSupplier<TradingCalendar> calendar, long paceMillis) {
        this.topic = topic;
        this.calendarSupplier = calendar;
        this.paceMillis = paceMillis;
    }

    @Override
    public void open(OpenContext context) {
        calendar = calendarSupplier.get();
        clock = new SessionClock(calendar);
        catalog = new CatalogView();
        var runtime = getRuntimeContext();
        stocks =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "stocks", Types.STRING, TypeInformation.of(StockDay.class)));
        book =
                runtime.getState(
                        new ValueStateDescriptor<>("book", TypeInformation.of(ShardBook.class)));
        waiting =
                runtime.getListState(
                        new ListStateDescriptor<>("waiting", TypeInformation.of(Tick.class)));
    }

    @Override
    public void processBroadcastElement(
            CatalogChange change, Context context, Collector<ShardSlot> out) throws Exception {
        CatalogState.put(context.getBroadcastState(CatalogState.DESCRIPTOR), change);
        catalog.invalidate();
    }

    @Override
    public void processElement(Tick tick, ReadOnlyContext context, Collector<ShardSlot> out)
            throws Exception {
        if (!clock.covers(tick.ts())) {
            context.output(Outputs.COUNTS, CountDelta.one(topic, Outcome.DEAD));
            context.output(Outputs.DEAD, TickReports.beyondCalendar(topic, tick));
            return;
        }
        long known = clock.membershipTime(clock.epochDay(tick.ts()));
        if (context.currentWatermark() < known && clock.barMinute(tick.ts()) >= 0) {
            waiting.add(tick);
            context.timerService().registerEventTimeTimer(known);
            return;
        }
        ShardBook shard = current();
        shard.watermark = Math.max(shard.watermark, context.currentWatermark());
        receive(tick, shard, context);
        pace(shard, context);
        book.update(shard);
    }

    private void receive(Tick tick, ShardBook shard, ReadOnlyContext context) throws Exception {
        long slot = SessionClock.slotOf(tick.ts());
        if (endOf(slot) <= shard.watermark) {
            showLate(tick, context);
            shard.late++;
            context.output(Outputs.LATE, TickReports.late(topic, tick, shard.watermark));
        } else if (clock.barMinute(tick.ts()) < 0) {
            // A virtual price of the auction, or a repeat of the last price: no bar may know it.
            shard.accepted++;
        } else {
            StockDay stock = stocks.get(tick.symbol());
            if (stock == null) {
                stock = new StockDay();
            }
            showSessionThatEnds(stock, tick, context);
            if (stock.receive(tick) == StockDay.Receipt.DUPLICATE) {
                shard.duplicate++;
            } else {
                shard.accepted++;
                context.timerService().registerEventTimeTimer(endOf(slot));
            }
            stocks.put(tick.symbol(), stock);
        }
    }

    private void showLate(Tick tick, ReadOnlyContext context) throws Exception {
        if (clock.barMinute(tick.ts()) < 0) {
            return;
        }
        StockDay stock = stocks.get(tick.symbol());
        if (stock == null) {
            stock = new StockDay();
        }
        showSessionThatEnds(stock, tick, context);
        stock.show(tick);
        stocks.put(tick.symbol(), stock);
    }

    /**
     * The last state of a session has its row even where the next session comes within the pace of
     * the wall clock, as in a fast replay.
     */
    private void showSessionThatEnds(StockDay stock, Tick next, ReadOnlyContext context)
            throws Exception {
        Tick last = stock.latest;
        if (stock.unshown && clock.epochDay(last.ts()) < clock.epochDay(next.ts())) {
            long session = clock.epochDay(last.ts());
            LimitState limit = viewOf(session, context).limits().stateOf(last);
            context.output(Outputs.STOCK_STATES, StockStates.of(last, session, limit));
            stock.unshown = false;
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<ShardSlot> out)
            throws Exception {
        ShardBook shard = current();
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            shard.paced = false;
            show(shard, context);
        } else {
            // Not the watermark, which may be hours ahead of what it is releasing.
            shard.watermark = Math.max(shard.watermark, timestamp);
            if (isMembershipTime(timestamp)) {
                takeWaiting(timestamp, shard, context);
            }
            closeSlot(timestamp, context, out);
            pace(shard, context);
        }
        book.update(shard);
    }

    private boolean isMembershipTime(long timestamp) {
        return timestamp == clock.membershipTime(clock.epochDay(timestamp));
    }

    private void takeWaiting(long known, ShardBook shard, OnTimerContext context) throws Exception {
        List<Tick> notYet = new ArrayList<>();
        for (Tick tick : waiting.get()) {
            if (clock.membershipTime(clock.epochDay(tick.ts())) <= known) {
                receive(tick, shard, context);
            } else {
                notYet.add(tick);
            }
        }
        waiting.update(notYet);
    }

    private void closeSlot(long timestamp, OnTimerContext context, Collector<ShardSlot> out)
            throws Exception {
        long slot = SessionClock.slotOf(timestamp);
        if (timestamp != endOf(slot)) {
            return;
        }
        long session = clock.epochDay(slot);
        SessionView day = viewOf(session, context);
        SlotSums sums = new SlotSums(day.boardsOf(context.getCurrentKey()));
        boolean changed = false;
        for (Map.Entry<String, StockDay> entry : stocks.entries()) {
            StockDay stock = entry.getValue();
            if (stock.closeUpTo(slot, session)) {
                stocks.put(entry.getKey(), stock);
                changed = true;
            }
            if (stock.session == session) {
                sums.add(stock.closed, day.limits().stateOf(stock.closed));
            }
        }
        if (changed) {
            int number = EvenKeys.numberOfKey(context.getCurrentKey());
            sums.state(number, session, slot, day.isFirst(context.getCurrentKey()), out);
        }
    }

    /** The same after every restart: what was known at 09:00 does not change. */
    private SessionView viewOf(long session, ReadOnlyContext context) throws Exception {
        if (view == null || view.session() != session) {
            view =
                    new SessionView(
                            session,
                            catalog.catalog(context.getBroadcastState(CatalogState.DESCRIPTOR)),
                            clock.membershipTime(session),
                            calendar);
        }
        return view;
    }

    /** Shows the states of stocks and the counts, paced by the clock on the wall. */
    private void show(ShardBook shard, ReadOnlyContext context) throws Exception {
        count(Outcome.ACCEPTED, shard.accepted, context);
        count(Outcome.DUPLICATE, shard.duplicate, context);
        count(Outcome.LATE, shard.late, context);
        shard.accepted = 0;
        shard.duplicate = 0;
        shard.late = 0;
        showStocks(context);
    }

    private void count(Outcome outcome, long records, ReadOnlyContext context) {
        if (records > 0) {
            context.output(Outputs.COUNTS, new CountDelta(topic, outcome, records));
        }
    }

    /** By session, so that limits are looked up once for each. */
    private void showStocks(ReadOnlyContext context) throws Exception {
        Map<Long, List<Tick>> unshown = new TreeMap<>();
        for (Map.Entry<String, StockDay> entry : stocks.entries()) {
            StockDay stock = entry.getValue();
            if (stock.unshown) {
                stock.unshown = false;
                stocks.put(entry.getKey(), stock);
                unshown.computeIfAbsent(clock.epochDay(stock.latest.ts()), s -> new ArrayList<>())
                        .add(stock.latest);
            }
        }
        for (Map.Entry<Long, List<Tick>> day : unshown.entrySet()) {
            LimitsOfDay limits = viewOf(day.getKey(), context).limits();
            for (Tick latest : day.getValue()) {
                context.output(
                        Outputs.STOCK_STATES,
                        StockStates.of(latest, day.getKey(), limits.stateOf(latest)));
            }
        }
    }

    private void pace(ShardBook shard, ReadOnlyContext context) {
        if (!shard.paced) {
            shard.paced = true;
            Pace.register(context.timerService(), paceMillis);
        }
    }

    private ShardBook current() throws Exception {
        return Optional.ofNullable(book.value()).orElseGet(ShardBook::new);
    }

    /** The last millisecond of a slot: a watermark of this says that the slot is complete. */
    private static long endOf(long slot) {
        return slot + SessionClock.SLOT_MILLIS - 1;
    }
}
