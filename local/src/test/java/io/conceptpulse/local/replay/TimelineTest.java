package io.conceptpulse.local.replay;

import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import static io.conceptpulse.local.replay.Feeds.HOUR;
import static io.conceptpulse.local.replay.Feeds.MINUTE;
import static io.conceptpulse.local.replay.Feeds.MONDAY_OPEN;
import static io.conceptpulse.local.replay.Feeds.SECOND;
import static io.conceptpulse.local.replay.Feeds.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimelineTest {

    private static final Map<String, Integer> ONE = Map.of("news", 1);

    @Test
    void beginsWithAHeartbeatAtTheFirstRecord() {
        assertThat(timeline(ONE, MONDAY_OPEN + 7).get(0))
                .isEqualTo(new Sending.Heartbeat(MONDAY_OPEN + 7, "news", 0, false));
    }

    @Test
    void beatsEachMinuteWhileRecordsAreMinutesApart() {
        assertThat(beats(timeline(ONE, MONDAY_OPEN, MONDAY_OPEN + 3 * MINUTE + SECOND)))
                .startsWith(
                        MONDAY_OPEN,
                        MONDAY_OPEN + MINUTE,
                        MONDAY_OPEN + 2 * MINUTE,
                        MONDAY_OPEN + 3 * MINUTE)
                .hasSize(5);
    }

    @Test
    void beatsEachHourAndAtTheEndOfAQuietStretch() {
        long end = MONDAY_OPEN + 2 * HOUR + 40 * MINUTE;

        assertThat(beats(timeline(ONE, MONDAY_OPEN, end + SECOND)))
                .startsWith(
                        MONDAY_OPEN,
                        MONDAY_OPEN + 30 * MINUTE,
                        MONDAY_OPEN + 90 * MINUTE,
                        MONDAY_OPEN + 150 * MINUTE,
                        end)
                .hasSize(6);
    }

    @Test
    void marksTheHeartbeatsOfAQuietStretchOnly() {
        List<Sending> sent =
                timeline(
                        ONE,
                        MONDAY_OPEN,
                        MONDAY_OPEN + Timeline.QUIET_GAP_MILLIS,
                        MONDAY_OPEN + 2 * Timeline.QUIET_GAP_MILLIS + 1);
        List<Long> quiet =
                sent.stream()
                        .filter(s -> s instanceof Sending.Heartbeat beat && beat.quiet())
                        .map(Sending::at)
                        .toList();

        assertThat(quiet)
                .containsExactly(
                        MONDAY_OPEN + 2 * Timeline.QUIET_GAP_MILLIS,
                        MONDAY_OPEN
                                + 2 * Timeline.QUIET_GAP_MILLIS
                                + MINUTE
                                + Timeline.PAST_END_MILLIS);
    }

    @Test
    void endsWithAHeartbeatPastTheMinuteOfTheLastRecord() {
        List<Sending> sent = timeline(ONE, MONDAY_OPEN + SECOND);

        assertThat(sent.get(sent.size() - 1).at())
                .isGreaterThanOrEqualTo(MONDAY_OPEN + MINUTE + Timeline.PAST_END_MILLIS);
    }

    @Test
    void beatsEveryPartitionOfEveryTopic() {
        List<Sending> sent = timeline(Map.of("news", 2, "ticks", 4), MONDAY_OPEN);

        assertThat(sent.subList(0, 6))
                .allMatch(s -> s instanceof Sending.Heartbeat)
                .extracting(s -> s.topic() + s.partition())
                .containsExactlyInAnyOrder(
                        "news0", "news1", "ticks0", "ticks1", "ticks2", "ticks3");
    }

    @Test
    void saysNothingWithoutRecords() {
        assertThat(timeline(ONE)).isEmpty();
    }

    @Test
    void refusesARecordOfATopicThatIsNotReplayed() {
        Timeline timeline =
                new Timeline(List.of(record("rumours", "a", MONDAY_OPEN)).iterator(), ONE);

        assertThatThrownBy(timeline::next).hasMessageContaining("rumours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"601360.SH", "sora@2", "zn-20240205-001", "液冷", ""})
    void choosesThePartitionThatKafkaWould(String key) {
        Timeline timeline =
                new Timeline(
                        List.of(record("ticks", key, MONDAY_OPEN)).iterator(), Map.of("ticks", 7));
        Sending last = null;
        while (!(last instanceof Sending.Message)) {
            last = timeline.next();
        }

        assertThat(last.partition())
                .isEqualTo(
                        BuiltInPartitioner.partitionForKey(
                                key.getBytes(StandardCharsets.UTF_8), 7));
    }

    @Test
    void neverBreaksThePromiseOfAHeartbeat() {
        long seed = System.nanoTime();
        for (Sending sending : withRandomFeeds(seed)) {
            TopicPartition partition = new TopicPartition(sending.topic(), sending.partition());
            if (sending instanceof Sending.Heartbeat) {
                promised.merge(partition, sending.at(), Math::max);
            } else {
                assertThat(sending.at())
                        .as("seed %d, %s", seed, partition)
                        .isGreaterThanOrEqualTo(promised.get(partition));
            }
        }
    }

    @Test
    void promisesEachMinuteOnceItsRecordsAreSent() {
        long seed = System.nanoTime();
        long lastAt = MONDAY_OPEN;
        for (Sending sending : withRandomFeeds(seed)) {
            TopicPartition partition = new TopicPartition(sending.topic(), sending.partition());
            if (sending instanceof Sending.Message) {
                assertThat(promised.get(partition))
                        .as("seed %d, at %d every partition knows the minute", seed, lastAt)
                        .isGreaterThanOrEqualTo(Math.floorDiv(sending.at(), MINUTE) * MINUTE);
                lastAt = sending.at();
            } else {
                promised.merge(partition, sending.at(), Math::max);
            }
        }
    }

    private final Map<TopicPartition, Long> promised = new HashMap<>();

    private static List<Sending> withRandomFeeds(long seed) {
        Random random = new Random(seed);
        ReplayPlan plan =
                new ReplayPlan(
                        "random",
                        List.of(
                                Feeds.random("concepts", 5, random),
                                Feeds.random("news", 200, random),
                                Feeds.random("ticks", 1_000, random)),
                        OptionalLong.empty(),
                        OptionalLong.empty());
        List<Sending> sent = new ArrayList<>();
        plan.sendings(Map.of("concepts", 1, "news", 2, "ticks", 4)).forEachRemaining(sent::add);
        assertThat(sent.stream().filter(s -> s instanceof Sending.Message)).hasSize(1_205);
        return sent;
    }

    private static List<Sending> timeline(Map<String, Integer> partitions, long... times) {
        List<TimedRecord> records = new ArrayList<>();
        for (long at : times) {
            records.add(record("news", "a", at));
        }
        List<Sending> sent = new ArrayList<>();
        new Timeline(records.iterator(), partitions).forEachRemaining(sent::add);
        return sent;
    }

    private static List<Long> beats(List<Sending> sent) {
        return sent.stream().filter(s -> s instanceof Sending.Heartbeat).map(Sending::at).toList();
    }
}
