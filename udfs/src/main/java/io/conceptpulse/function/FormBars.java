package io.conceptpulse.function;

import io.conceptpulse.catalog.Catalog;
import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.concept.Concept;
import io.conceptpulse.market.BoardSums;
import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.ShardSlot;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.function.SerializableSupplier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts the shards' sums together to the index of each board, and forms its bars. Keyed by bucket of
 * boards; the second input brings the definitions of the bucket's boards.
 *
 * <p>When a slot is over, each shard's last sums of the session stand, also where a shard has said
 * nothing new; the index is taken at slot ends. A bar of every board in session is stated for each
 * of the 240 trading minutes, whether or not a tick came.
 */
public final class FormBars
        extends KeyedCoProcessFunction<Integer, ShardSlot, CatalogChange, IndexBar> {

    private static final long serialVersionUID = 1L;

    private static final long MINUTE_MILLIS = 60_000;

    private final SerializableSupplier<TradingCalendar> calendarSupplier;
    private final long paceMillis;

    private transient SessionClock clock;
    private transient MapState<String, CatalogChange> definitions;
    private transient MapState<String, BoardDay> boards;
    private transient MapState<Integer, ShardPartial> partials;
    private transient MapState<Long, List<ShardSlot>> pending;
    private transient ValueState<BucketBook> book;

    /**
     * @param paceMillis how often, by the clock on the wall, running bars are shown
     */
    public FormBars(SerializableSupplier<TradingCalendar> calendar, long paceMillis) {
        this.calendarSupplier = calendar;
        this.paceMillis = paceMillis;
    }

    @Override
    public void open(OpenContext context) {
        clock = new SessionClock(calendarSupplier.get());
        var runtime = getRuntimeContext();
        definitions =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "definitions",
                                Types.STRING,
                                TypeInformation.of(CatalogChange.class)));
        boards =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "boards", Types.STRING, TypeInformation.of(BoardDay.class)));
        partials =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "partials", Types.INT, TypeInformation.of(ShardPartial.class)));
        pending =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "pending",
                                Types.LONG,
                                Types.LIST(TypeInformation.of(ShardSlot.class))));
        book =
                runtime.getState(
                        new ValueStateDescriptor<>("book", TypeInformation.of(BucketBook.class)));
    }

    @Override
    public void processElement1(ShardSlot slot, Context context, Collector<IndexBar> out)
            throws Exception {
        List<ShardSlot> before = pending.get(slot.slot());
        List<ShardSlot> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(slot);
        pending.put(slot.slot(), all);
        context.timerService().registerEventTimeTimer(slot.slot() + SessionClock.SLOT_MILLIS - 1);
    }

    @Override
    public void processElement2(CatalogChange change, Context context, Collector<IndexBar> out)
            throws Exception {
        CatalogState.put(definitions, change);
        BucketBook bucket = current();
        if (!bucket.expecting) {
            bucket.expecting = true;
            book.update(bucket);
            // Fires with the first watermark: then it is known which day it is.
            context.timerService().registerEventTimeTimer(0);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<IndexBar> out)
            throws Exception {
        if (EndOfInput.isReached(context.timerService())) {
            return;
        }
        BucketBook bucket = current();
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            bucket.paced = false;
            showRunning(bucket, out);
        } else if (timestamp == 0) {
            bucket.began = context.timerService().currentWatermark();
            expectSession(clock.epochDay(bucket.began), context);
        } else if (timestamp == clock.membershipTime(clock.epochDay(timestamp))) {
            beginDay(clock.epochDay(timestamp), bucket, context);
        } else {
            endSlot(timestamp, bucket, context);
            endMinute(timestamp, bucket, out);
        }
        book.update(bucket);
    }

    private BucketBook current() throws Exception {
        return Objects.requireNonNullElseGet(book.value(), BucketBook::new);
    }

    /**
     * The next session on this day or after it. Of days that the calendar does not cover nothing is
     * known: it is asked again on each, because a stray record may have begun before it begins.
     */
    private void expectSession(long fromDay, OnTimerContext context) {
        long day = fromDay;
        while (clock.covers(clock.membershipTime(day)) && clock.minutes(day).length == 0) {
            day++;
        }
        context.timerService().registerEventTimeTimer(clock.membershipTime(day));
    }

    private void beginDay(long day, BucketBook bucket, OnTimerContext context) throws Exception {
        if (clock.covers(clock.membershipTime(day))) {
            beginSession(day, bucket, context);
        }
        expectSession(day + 1, context);
    }

    private void beginSession(long day, BucketBook bucket, OnTimerContext context)
            throws Exception {
        // A bucket may begin within a session, when its first board comes; shards have spoken then.
        for (Map.Entry<Integer, ShardPartial> shard : entries(partials)) {
            if (shard.getValue().session() != day) {
                partials.remove(shard.getKey());
            }
        }
        List<CatalogChange> changes = new ArrayList<>();
        definitions.values().forEach(changes::add);
        Catalog known = Catalog.of(changes);
        Map<String, Integer> members = new HashMap<>();
        long at = clock.membershipTime(day);
        known.conceptsAt(at).forEach(c -> members.put(c.id(), c.constituents().size()));
        if (EvenKeys.bucketKey(Concept.MARKET) == context.getCurrentKey()) {
            long listed = known.stocksAt(at).stream().filter(s -> s.isListedOn(day)).count();
            // Without a stock there is no market, whatever boards share its bucket.
            if (listed > 0) {
                members.put(Concept.MARKET, Math.toIntExact(listed));
            }
        }
        List<BoardDay> all = new ArrayList<>();
        boards.values().forEach(all::add);
        for (BoardDay board : all) {
            board.inSession = false;
            boards.put(board.concept, board);
        }
        for (Map.Entry<String, Integer> member : members.entrySet()) {
            BoardDay board = boards.get(member.getKey());
            if (board == null) {
                board = new BoardDay();
                board.concept = member.getKey();
            }
            board.begin(member.getValue());
            boards.put(board.concept, board);
        }
        for (long minute : clock.minutes(day)) {
            if (clock.closesAt(minute) - 1 > bucket.began) {
                context.timerService().registerEventTimeTimer(clock.closesAt(minute) - 1);
            }
        }
    }

    private static <K, V> List<Map.Entry<K, V>> entries(MapState<K, V> state) throws Exception {
        List<Map.Entry<K, V>> entries = new ArrayList<>();
        state.entries().forEach(entries::add);
        return entries;
    }

    /** Every shard's last sums stand, whether or not it spoke in this slot. */
    private void endSlot(long timestamp, BucketBook bucket, OnTimerContext context)
            throws Exception {
        long slot = timestamp + 1 - SessionClock.SLOT_MILLIS;
        List<ShardSlot> spoken = pending.get(slot);
        if (spoken == null) {
            return;
        }
        pending.remove(slot);
        for (ShardSlot shard : spoken) {
            ShardPartial before = partials.get(shard.shard());
            List<String> named =
                    shard.boards().isEmpty()
                            ? Objects.requireNonNull(before, "a shard names its boards first")
                                    .boards()
                            : shard.boards();
            partials.put(shard.shard(), new ShardPartial(shard.session(), named, shard.sums()));
        }
        Map<String, long[]> totals = new HashMap<>();
        for (ShardPartial partial : partials.values()) {
            for (int i = 0; i < partial.boards().size(); i++) {
                long[] total =
                        totals.computeIfAbsent(
                                partial.boards().get(i), b -> new long[BoardSums.STRIDE]);
                BoardSums.merge(total, 0, partial.sums(), i);
            }
        }
        bucket.runningMinute = clock.barMinute(slot);
        for (Map.Entry<String, long[]> total : totals.entrySet()) {
            BoardDay board = boards.get(total.getKey());
            if (board != null && board.inSession) {
                board.endSlot(slot, bucket.runningMinute, total.getValue());
                boards.put(board.concept, board);
            }
        }
        pace(bucket, context);
    }

    private void endMinute(long timestamp, BucketBook bucket, Collector<IndexBar> out)
            throws Exception {
        long minute = minuteThatCloses(timestamp + 1);
        if (minute < 0) {
            return;
        }
        List<BoardDay> all = new ArrayList<>();
        boards.values().forEach(all::add);
        for (BoardDay board : all) {
            if (board.inSession) {
                out.collect(board.bar(minute, true));
                board.endMinute();
                board.unshown = false;
                boards.put(board.concept, board);
            }
        }
        bucket.runningMinute = -1;
    }

    /** The trading minute whose row closes at this moment, −1 where none does. */
    private long minuteThatCloses(long time) {
        long minute = Math.floorDiv(time - 1, MINUTE_MILLIS) * MINUTE_MILLIS;
        for (int back = 0; back <= 2; back++) {
            long candidate = minute - back * MINUTE_MILLIS;
            if (clock.isTradingMinute(candidate) && clock.closesAt(candidate) == time) {
                return candidate;
            }
        }
        return -1;
    }

    private void showRunning(BucketBook bucket, Collector<IndexBar> out) throws Exception {
        if (bucket.runningMinute < 0) {
            return;
        }
        List<BoardDay> all = new ArrayList<>();
        boards.values().forEach(all::add);
        for (BoardDay board : all) {
            if (board.inSession && board.unshown) {
                board.unshown = false;
                boards.put(board.concept, board);
                out.collect(board.bar(bucket.runningMinute, false));
            }
        }
    }

    private void pace(BucketBook bucket, OnTimerContext context) {
        if (!bucket.paced) {
            bucket.paced = true;
            Pace.register(context.timerService(), paceMillis);
        }
    }
}
