package io.conceptpulse.function;

import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.Ingested;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.feed.Outcome;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class RouteIngestedTest {

    private static final String TOPIC = "news";

    private OneInputStreamOperatorTestHarness<Ingested<String>, String> harness;
    private final Map<Outcome, Long> counted = new EnumMap<>(Outcome.class);

    @BeforeEach
    void open() throws Exception {
        harness = started(OperatorSubtaskState.builder().build());
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void handsRecordsOnUnderTheirEventTime() throws Exception {
        harness.processElement(Ingested.of("a", 7, at(0)), 7);
        assertThat(harness.extractOutputStreamRecords())
                .singleElement()
                .isEqualTo(new StreamRecord<>("a", 7));
    }

    @Test
    void keepsDeadLettersBeside() throws Exception {
        DeadLetter dead = dead(3);
        harness.processElement(Ingested.dead(dead), 7);
        assertThat(harness.extractOutputValues()).isEmpty();
        assertThat(harness.getSideOutput(Outputs.DEAD))
                .extracting(StreamRecord::getValue)
                .containsExactly(dead);
    }

    @Test
    void countsWhatCameInAndWhatWasDead() throws Exception {
        put(5, 2);
        harness.processWatermark(10);
        collect();
        assertThat(counted).isEqualTo(Map.of(Outcome.IN, 7L, Outcome.DEAD, 2L));
    }

    @Test
    void aHeartbeatIsNeitherCountedNorHandedOn() throws Exception {
        harness.processElement(Ingested.heartbeat(7, 0, 0), 7);
        harness.processWatermark(10);
        collect();
        assertThat(counted).isEmpty();
        assertThat(harness.extractOutputValues()).isEmpty();
    }

    @Test
    void whereEverySoundRecordIsAcceptedThatIsCountedToo() throws Exception {
        try (var all =
                new OneInputStreamOperatorTestHarness<>(
                        RouteIngested.<String>acceptingAll("concepts"))) {
            all.open();
            all.processElement(Ingested.of("a", 7, at(0)), 7);
            all.processElement(Ingested.dead(dead(1)), 7);
            all.processWatermark(10);
            assertThat(all.getSideOutput(Outputs.COUNTS))
                    .extracting(StreamRecord::getValue)
                    .containsExactlyInAnyOrder(
                            new CountDelta("concepts", Outcome.IN, 2),
                            new CountDelta("concepts", Outcome.ACCEPTED, 1),
                            new CountDelta("concepts", Outcome.DEAD, 1));
        }
    }

    @Test
    void countsGoBeforeTheWatermarkThatFollowsTheRecords() throws Exception {
        List<Object> order = new ArrayList<>();
        put(1, 0);
        assertThat(harness.getSideOutput(Outputs.COUNTS)).isNull();
        harness.processWatermark(10);
        order.addAll(harness.getOutput());
        assertThat(order).endsWith(new Watermark(10));
        assertThat(harness.getSideOutput(Outputs.COUNTS)).hasSize(1);
    }

    @Test
    void saysACountOnce() throws Exception {
        put(1, 0);
        harness.processWatermark(10);
        harness.processWatermark(11);
        harness.prepareSnapshotPreBarrier(1);
        collect();
        assertThat(counted).isEqualTo(Map.of(Outcome.IN, 1L));
    }

    @Test
    void neitherLosesNorRepeatsACountOverARestore() throws Exception {
        put(5, 2);
        restart();
        put(3, 1);
        harness.processWatermark(10);
        collect();
        assertThat(counted).isEqualTo(Map.of(Outcome.IN, 11L, Outcome.DEAD, 3L));
    }

    @Test
    void theLastCountsAreHandedOnWhenTheInputEnds() throws Exception {
        put(2, 0);
        harness.endInput();
        harness.getOperator().finish();
        collect();
        assertThat(counted).isEqualTo(Map.of(Outcome.IN, 2L));
    }

    /** What left before the barrier is part of the checkpoint downstream. */
    private void restart() throws Exception {
        harness.prepareSnapshotPreBarrier(1);
        OperatorSubtaskState state = harness.snapshot(1, 1);
        collect();
        harness.close();
        harness = started(state);
    }

    private void put(int sound, int dead) throws Exception {
        for (int i = 0; i < sound; i++) {
            harness.processElement(Ingested.of("r" + i, i, at(i)), i);
        }
        for (int i = 0; i < dead; i++) {
            harness.processElement(Ingested.dead(dead(i)), i);
        }
    }

    private void collect() {
        var queue = harness.getSideOutput(Outputs.COUNTS);
        while (queue != null && !queue.isEmpty()) {
            CountDelta delta = queue.poll().getValue();
            assertThat(delta.topic()).isEqualTo(TOPIC);
            counted.merge(delta.outcome(), delta.delta(), Long::sum);
        }
    }

    private static OneInputStreamOperatorTestHarness<Ingested<String>, String> started(
            OperatorSubtaskState state) throws Exception {
        OneInputStreamOperatorTestHarness<Ingested<String>, String> harness =
                new OneInputStreamOperatorTestHarness<>(RouteIngested.toBeJudged(TOPIC));
        harness.setup();
        harness.initializeState(state);
        harness.open();
        return harness;
    }

    private static DeadLetter dead(long offset) {
        return new DeadLetter(at(offset), "contract", "no id", "{}", 5);
    }

    private static Origin at(long offset) {
        return new Origin(TOPIC, 0, offset);
    }
}
