package io.conceptpulse.function;

import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.Ingested;
import io.conceptpulse.feed.Outcome;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

import java.util.HashMap;
import java.util.Map;

/**
 * Parts records from dead letters, and counts both.
 *
 * <p>An operator, not a function: it hands its counts on before every checkpoint barrier, so that
 * counting 26 million ticks costs neither state nor a message each, and is still exact.
 */
public final class RouteIngested<T> extends AbstractStreamOperator<T>
        implements OneInputStreamOperator<Ingested<T>, T> {

    private static final long serialVersionUID = 1L;

    private final String topic;
    private final boolean acceptsAll;
    private transient Map<Outcome, Long> counted;

    private RouteIngested(String topic, boolean acceptsAll) {
        this.topic = topic;
        this.acceptsAll = acceptsAll;
    }

    /** For a topic whose records are judged further on: late, delivered before, or accepted. */
    public static <T> RouteIngested<T> toBeJudged(String topic) {
        return new RouteIngested<>(topic, false);
    }

    /** For a topic of which every sound record is accepted. */
    public static <T> RouteIngested<T> acceptingAll(String topic) {
        return new RouteIngested<>(topic, true);
    }

    @Override
    public void open() throws Exception {
        super.open();
        counted = new HashMap<>();
    }

    @Override
    public void processElement(StreamRecord<Ingested<T>> element) {
        Ingested<T> ingested = element.getValue();
        if (ingested.isHeartbeat()) {
            return;
        }
        counted.merge(Outcome.IN, 1L, Long::sum);
        if (ingested.isDead()) {
            counted.merge(Outcome.DEAD, 1L, Long::sum);
            output.collect(Outputs.DEAD, new StreamRecord<>(ingested.dead()));
        } else {
            if (acceptsAll) {
                counted.merge(Outcome.ACCEPTED, 1L, Long::sum);
            }
            output.collect(element.replace(ingested.record()));
        }
    }

    @Override
    public void processWatermark(Watermark watermark) throws Exception {
        handOnCounts();
        super.processWatermark(watermark);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpointId) {
        handOnCounts();
    }

    @Override
    public void finish() throws Exception {
        handOnCounts();
        super.finish();
    }

    private void handOnCounts() {
        counted.forEach(
                (outcome, count) ->
                        output.collect(
                                Outputs.COUNTS,
                                new StreamRecord<>(new CountDelta(topic, outcome, count))));
        counted.clear();
    }
}
