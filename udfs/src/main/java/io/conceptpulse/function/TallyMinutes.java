package io.conceptpulse.function;

import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.MinuteTally;
import io.conceptpulse.pulse.MinuteVotes;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the mentions of a board by minute, and states each minute's tally whenever it changes. */
public final class TallyMinutes extends KeyedProcessFunction<String, Mention, MinuteTally> {

    private static final long serialVersionUID = 1L;

    private final long keepMillis;
    private transient MapState<Long, MinuteVotes> minutes;

    /**
     * @param keepMillis how long after a minute articles may still change it
     */
    public TallyMinutes(long keepMillis) {
        this.keepMillis = keepMillis;
    }

    @Override
    public void open(OpenContext context) {
        minutes =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "minutes",
                                        Types.LONG,
                                        TypeInformation.of(MinuteVotes.class)));
    }

    @Override
    public void processElement(Mention mention, Context context, Collector<MinuteTally> out)
            throws Exception {
        long minute = mention.minute();
        MinuteVotes votes = minutes.get(minute);
        if (votes == null) {
            votes = new MinuteVotes();
            context.timerService().registerEventTimeTimer(minute + keepMillis);
        }
        if (!votes.apply(mention)) {
            return;
        }
        minutes.put(minute, votes);
        out.collect(new MinuteTally(mention.concept(), minute, votes.tally(), mention.changedAt()));
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<MinuteTally> out)
            throws Exception {
        minutes.remove(timestamp - keepMillis);
    }
}
