package io.conceptpulse.function;

import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.spike.Alert;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.function.SerializableSupplier;

import java.util.ArrayList;
import java.util.List;

/**
 * Says each message of an alert once more with the move of the board's index, under the odd
 * sequence number after it. Keyed by concept. The message itself has gone out already: this one
 * waits for the first bar that closes after it, off session for the next open.
 */
public final class AddPriceEvidence extends KeyedCoProcessFunction<String, Alert, IndexBar, Alert> {

    private static final long serialVersionUID = 1L;

    private static final long NO_LEVEL = -1;

    private final SerializableSupplier<TradingCalendar> calendarSupplier;

    private transient SessionClock clock;
    private transient ListState<Alert> waiting;
    private transient MapState<Long, IndexBar> bars;
    private transient ValueState<Long> level;
    private transient MapState<String, Long> levelAtOpen;

    public AddPriceEvidence(SerializableSupplier<TradingCalendar> calendar) {
        this.calendarSupplier = calendar;
    }

    @Override
    public void open(OpenContext context) {
        clock = new SessionClock(calendarSupplier.get());
        var runtime = getRuntimeContext();
        waiting =
                runtime.getListState(
                        new ListStateDescriptor<>("waiting", TypeInformation.of(Alert.class)));
        bars =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "bars", Types.LONG, TypeInformation.of(IndexBar.class)));
        level = runtime.getState(new ValueStateDescriptor<>("level", Types.LONG));
        levelAtOpen =
                runtime.getMapState(
                        new MapStateDescriptor<>("level-at-open", Types.STRING, Types.LONG));
    }

    @Override
    public void processElement1(Alert alert, Context context, Collector<Alert> out)
            throws Exception {
        waiting.add(alert);
        context.timerService().registerEventTimeTimer(alert.at());
    }

    /** Only bars that will not change are evidence; they are taken in event-time order. */
    @Override
    public void processElement2(IndexBar bar, Context context, Collector<Alert> out)
            throws Exception {
        if (bar.closed() && bar.hasIndex()) {
            long closes = clock.closesAt(bar.minute());
            bars.put(closes, bar);
            context.timerService().registerEventTimeTimer(closes);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Alert> out)
            throws Exception {
        IndexBar bar = bars.get(timestamp);
        if (bar != null) {
            bars.remove(timestamp);
            sayAll(bar, timestamp, out);
            level.update(bar.close());
        }
        for (Alert alert : waiting.get()) {
            if (alert.openedAt() == timestamp && !levelAtOpen.contains(alert.alertId())) {
                Long last = level.value();
                levelAtOpen.put(alert.alertId(), last == null ? NO_LEVEL : last);
            }
        }
    }

    private void sayAll(IndexBar bar, long closes, Collector<Alert> out) throws Exception {
        List<Alert> later = new ArrayList<>();
        for (Alert alert : waiting.get()) {
            Long before = levelAtOpen.get(alert.alertId());
            if (alert.at() >= closes || before == null) {
                later.add(alert);
                continue;
            }
            // A board whose index has not begun yet starts from the level before its first session.
            long opened = before == NO_LEVEL ? bar.previousClose() : before;
            out.collect(
                    alert.withPrice(new Alert.PriceEvidence(opened, bar.close(), bar.minute())));
            if (alert.state() == Alert.State.CLOSE) {
                levelAtOpen.remove(alert.alertId());
            } else {
                levelAtOpen.put(alert.alertId(), opened);
            }
        }
        waiting.update(later);
    }
}
