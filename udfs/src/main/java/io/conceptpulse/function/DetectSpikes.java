package io.conceptpulse.function;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.AlertLife;
import io.conceptpulse.spike.Baseline;
import io.conceptpulse.spike.SpikeDetector;
import io.conceptpulse.spike.SpikeDetector.Finding;
import io.conceptpulse.spike.SpikeRules;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.function.SerializableSupplier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Raises an alert the moment the mentions of a board break out. Keyed by concept; live it decides
 * on arrival of each mention and waits for no window. Baselines are made only of bins that the
 * watermark has closed, and end where the longest window begins.
 *
 * <p>In a replay arrival means nothing: there it decides in event-time order, so that the same
 * records raise the same alerts at any speed.
 */
public final class DetectSpikes extends KeyedProcessFunction<String, Mention, Alert> {

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<TradingCalendar> calendar;
    private final SpikeRules rules;
    private final boolean inEventTimeOrder;

    private transient SpikeDetector detector;
    private transient SessionClock clock;
    private transient MapState<String, Mention> recent;
    private transient MapState<Long, List<Mention>> ahead;
    private transient ValueState<Baseline> baseline;
    private transient ValueState<AlertLife> life;

    /**
     * @param inEventTimeOrder whether a mention is looked at when event time reaches it, and not
     *     when it comes
     */
    public DetectSpikes(
            SerializableSupplier<TradingCalendar> calendar,
            SpikeRules rules,
            boolean inEventTimeOrder) {
        this.calendar = calendar;
        this.rules = rules;
        this.inEventTimeOrder = inEventTimeOrder;
    }

    @Override
    public void open(OpenContext context) {
        detector = new SpikeDetector(rules);
        clock = new SessionClock(calendar.get());
        var runtime = getRuntimeContext();
        recent =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "recent", Types.STRING, TypeInformation.of(Mention.class)));
        ahead =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "ahead",
                                Types.LONG,
                                Types.LIST(TypeInformation.of(Mention.class))));
        baseline =
                runtime.getState(
                        new ValueStateDescriptor<>("baseline", TypeInformation.of(Baseline.class)));
        life =
                runtime.getState(
                        new ValueStateDescriptor<>("life", TypeInformation.of(AlertLife.class)));
    }

    @Override
    public void processElement(Mention mention, Context context, Collector<Alert> out)
            throws Exception {
        if (mention.concept().equals(Concept.MARKET)) {
            // What all articles do is what boards are compared with, no breakout of its own.
            return;
        }
        long watermark = context.timerService().currentWatermark();
        if (inEventTimeOrder && mention.changedAt() > watermark) {
            List<Mention> before = ahead.get(mention.changedAt());
            List<Mention> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
            all.add(mention);
            ahead.put(mention.changedAt(), all);
            context.timerService().registerEventTimeTimer(mention.changedAt());
        } else {
            take(mention, newest(Math.max(mention.firstSeen(), watermark)), context, out);
        }
    }

    /** Live, the windows end at the newest mention there is, whatever came after it. */
    private long newest(long time) throws Exception {
        long newest = time;
        for (Mention mention : recent.values()) {
            newest = Math.max(newest, mention.firstSeen());
        }
        return newest;
    }

    private void take(Mention mention, long now, Context context, Collector<Alert> out)
            throws Exception {
        if (mention.withdrawn()) {
            recent.remove(mention.articleId());
            return;
        }
        long bin = Baseline.binOf(mention.firstSeen());
        if (bin + keepMillis() <= now) {
            // The bin is part of the baseline, which a bin enters once.
            return;
        }
        recent.put(mention.articleId(), mention);
        // Looks at the bin again when it leaves the windows, to close it into the baseline.
        context.timerService().registerEventTimeTimer(bin + keepMillis());
        judge(mention.concept(), now, context, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Alert> out)
            throws Exception {
        if (EndOfInput.isReached(context.timerService())) {
            return;
        }
        closeBin(timestamp - keepMillis());
        for (Mention mention : reached(timestamp)) {
            take(mention, timestamp, context, out);
        }
        if (current().isOpen()) {
            judge(context.getCurrentKey(), timestamp, context, out);
        }
    }

    /** What was ahead until now, of each article what was said last, in the order of the ids. */
    private Collection<Mention> reached(long time) throws Exception {
        List<Mention> waiting = ahead.get(time);
        if (waiting == null) {
            return List.of();
        }
        ahead.remove(time);
        Map<String, Mention> byArticle = new TreeMap<>();
        waiting.forEach(mention -> byArticle.put(mention.articleId(), mention));
        return byArticle.values();
    }

    /** The bin that has left the longest window enters the baseline; its mentions are let go. */
    private void closeBin(long bin) throws Exception {
        Set<String> stories = new HashSet<>();
        List<String> gone = new ArrayList<>();
        for (Mention mention : recent.values()) {
            if (Baseline.binOf(mention.firstSeen()) == bin) {
                stories.add(mention.storyId());
                gone.add(mention.articleId());
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        for (String articleId : gone) {
            recent.remove(articleId);
        }
        baseline.update(history().close(bin, stories.size()));
    }

    private void judge(String concept, long now, Context context, Collector<Alert> out)
            throws Exception {
        Baseline before = history().closeEmptyUntil(Baseline.binOf(now - keepMillis()));
        Optional<Finding> found = detector.judge(now, recent.values(), before);
        AlertLife alert = current();
        if (alert.isOpen()) {
            follow(concept, now, alert, found, context, out);
        } else if (found.isPresent() && rules.opens(found.get().judgement(), alert, now)) {
            double score = found.get().judgement().score();
            AlertLife opened =
                    alert.open(concept, Alert.Kind.MENTION_SPIKE, clock.epochDay(now), now, score);
            say(concept, opened, Alert.State.OPEN, now, found.get(), context, out);
        }
    }

    private void follow(
            String concept,
            long now,
            AlertLife alert,
            Optional<Finding> found,
            Context context,
            Collector<Alert> out)
            throws Exception {
        double score = found.map(f -> f.judgement().score()).orElse(0.0);
        if (rules.closes(score, alert, now)) {
            say(
                    concept,
                    alert.announce(score, now),
                    Alert.State.CLOSE,
                    now,
                    found.orElse(null),
                    context,
                    out);
        } else if (found.isPresent() && score >= 2 * alert.announcedScore()) {
            say(
                    concept,
                    alert.announce(score, now),
                    Alert.State.UPDATE,
                    now,
                    found.get(),
                    context,
                    out);
        } else {
            watch(now, context);
        }
    }

    private void say(
            String concept,
            AlertLife alert,
            Alert.State state,
            long now,
            Finding finding,
            Context context,
            Collector<Alert> out)
            throws Exception {
        out.collect(
                AlertMessages.of(
                        concept,
                        alert,
                        state,
                        now,
                        clock.covers(now) && clock.isTrading(now),
                        Optional.ofNullable(finding)));
        if (state == Alert.State.CLOSE) {
            life.update(alert.close(now));
        } else {
            life.update(alert);
            watch(now, context);
        }
    }

    /** An open alert is looked at again at the end of each bin, however far the watermark jumps. */
    private static void watch(long now, Context context) {
        context.timerService().registerEventTimeTimer(Baseline.binOf(now) + Baseline.BIN_MILLIS);
    }

    private Baseline history() throws Exception {
        Baseline known = baseline.value();
        return known == null ? Baseline.NEW : known;
    }

    private AlertLife current() throws Exception {
        AlertLife known = life.value();
        return known == null ? AlertLife.NONE : known;
    }

    private static long keepMillis() {
        return SpikeDetector.LONGEST_WINDOW_MILLIS + Baseline.BIN_MILLIS;
    }
}
