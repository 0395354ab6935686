package io.conceptpulse.function;

import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.Outcome;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * How many records of a topic had an outcome, in checkpointed state, so that it adds up after a
 * failure; stated at a pace of the clock on the wall. Keyed by topic and outcome.
 */
public final class SumCounts extends KeyedProcessFunction<String, CountDelta, Count> {

    private static final long serialVersionUID = 1L;

    private final long paceMillis;
    private transient ValueState<Long> total;
    private transient ValueState<Boolean> paced;

    public SumCounts(long paceMillis) {
        this.paceMillis = paceMillis;
    }

    /** The key of a count. */
    public static String key(CountDelta delta) {
        return delta.outcome() + " " + delta.topic();
    }

    @Override
    public void open(OpenContext context) {
        var runtime = getRuntimeContext();
        total = runtime.getState(new ValueStateDescriptor<>("total", Types.LONG));
        paced = runtime.getState(new ValueStateDescriptor<>("paced", Types.BOOLEAN));
    }

    @Override
    public void processElement(CountDelta delta, Context context, Collector<Count> out)
            throws Exception {
        Long before = total.value();
        total.update((before == null ? 0 : before) + delta.delta());
        if (paced.value() == null) {
            paced.update(true);
            Pace.register(context.timerService(), paceMillis);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Count> out)
            throws Exception {
        paced.clear();
        String key = context.getCurrentKey();
        int space = key.indexOf(' ');
        out.collect(
                new Count(
                        key.substring(space + 1),
                        Outcome.valueOf(key.substring(0, space)),
                        total.value()));
    }
}
