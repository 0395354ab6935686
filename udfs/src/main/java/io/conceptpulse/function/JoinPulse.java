package io.conceptpulse.function;

import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.MinuteTally;
import io.conceptpulse.pulse.PulseRow;
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
import java.util.List;
import java.util.Map;

/**
 * Joins news and index in event time: one row per board and minute, outer on both sides. Keyed by
 * concept.
 *
 * <p>A running minute is shown provisionally, paced by the clock on the wall. When the minute is
 * over its row is revision 0; an article that comes, changes or goes later amends it with the next
 * revision. The row as it was before its first amendment is kept beside, for backtests.
 */
public final class JoinPulse
        extends KeyedCoProcessFunction<String, MinuteTally, IndexBar, PulseRow> {

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<TradingCalendar> calendarSupplier;
    private final long keepMillis;
    private final long paceMillis;

    private transient SessionClock clock;
    private transient MapState<Long, PulseRow> rows;

    /** Minutes that are not over, and whether they changed since they were last shown. */
    private transient MapState<Long, Boolean> running;

    private transient ValueState<Boolean> paced;

    /**
     * @param keepMillis how long after a minute its row is kept, to be amended
     * @param paceMillis how often running minutes are shown
     */
    public JoinPulse(
            SerializableSupplier<TradingCalendar> calendar, long keepMillis, long paceMillis) {
        this.calendarSupplier = calendar;
        this.keepMillis = keepMillis;
        this.paceMillis = paceMillis;
    }

    @Override
    public void open(OpenContext context) {
        clock = new SessionClock(calendarSupplier.get());
        var runtime = getRuntimeContext();
        rows =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "rows", Types.LONG, TypeInformation.of(PulseRow.class)));
        running =
                runtime.getMapState(new MapStateDescriptor<>("running", Types.LONG, Types.BOOLEAN));
        paced = runtime.getState(new ValueStateDescriptor<>("paced", Types.BOOLEAN));
    }

    @Override
    public void processElement1(MinuteTally news, Context context, Collector<PulseRow> out)
            throws Exception {
        boolean written = rows.contains(news.minute());
        PulseRow row = rowOf(news.concept(), news.minute(), context);
        if (!row.isFinal()) {
            keep(row.withTally(news.tally()), context);
            return;
        }
        if (written && row.revision() == 0) {
            context.output(Outputs.ORIGINALS, row);
        }
        PulseRow amended = row.amended(news.tally(), news.changedAt());
        rows.put(amended.minute(), amended);
        out.collect(amended);
    }

    @Override
    public void processElement2(IndexBar bar, Context context, Collector<PulseRow> out)
            throws Exception {
        PulseRow row = rowOf(bar.concept(), bar.minute(), context);
        if (!row.isFinal()) {
            keep(row.withBar(bar), context);
        }
    }

    private PulseRow rowOf(String concept, long minute, Context context) throws Exception {
        PulseRow row = rows.get(minute);
        if (row != null) {
            return row;
        }
        long closes = clock.closesAt(minute) - 1;
        context.timerService().registerEventTimeTimer(minute + keepMillis);
        if (closes <= context.timerService().currentWatermark()) {
            return PulseRow.missed(concept, minute);
        }
        context.timerService().registerEventTimeTimer(closes);
        return PulseRow.running(concept, minute);
    }

    private void keep(PulseRow row, Context context) throws Exception {
        rows.put(row.minute(), row);
        running.put(row.minute(), true);
        if (paced.value() == null) {
            paced.update(true);
            Pace.register(context.timerService(), paceMillis);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<PulseRow> out)
            throws Exception {
        if (EndOfInput.isReached(context.timerService())) {
            return;
        }
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            paced.clear();
            showRunning(out);
            return;
        }
        rows.remove(timestamp - keepMillis);
        List<Long> over = new ArrayList<>();
        for (long minute : running.keys()) {
            if (clock.closesAt(minute) - 1 <= timestamp) {
                over.add(minute);
            }
        }
        for (long minute : over) {
            running.remove(minute);
            PulseRow closed = rows.get(minute).closed();
            rows.put(minute, closed);
            out.collect(closed);
        }
    }

    private void showRunning(Collector<PulseRow> out) throws Exception {
        for (Map.Entry<Long, Boolean> minute : running.entries()) {
            if (minute.getValue()) {
                minute.setValue(false);
                out.collect(rows.get(minute.getKey()));
            }
        }
    }
}
