package io.conceptpulse.local.replay;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class ReplayerTest {

    private static final Map<String, Integer> PARTITIONS = Map.of("news", 2, "ticks", 4);

    private final RecordingPublisher publisher = new RecordingPublisher();

    @Test
    void countsRecordsByTopicAndHeartbeatsApart() throws Exception {
        Replayer replayer = replayer(3, Map.of());
        replayer.run();

        assertThat(replayer.progress().sentByTopic()).isEqualTo(Map.of("news", 40L, "ticks", 200L));
        assertThat(replayer.progress().sent()).isEqualTo(240);
        assertThat(replayer.progress().heartbeats()).isEqualTo(publisher.sent.size() - 240);
    }

    @Test
    void isFinishedOnlyWhenAllHasArrived() throws Exception {
        Replayer replayer = replayer(3, Map.of());
        assertThat(replayer.progress().finished()).isFalse();
        replayer.run();

        assertThat(publisher.flushed).isTrue();
        assertThat(replayer.progress().finished()).isTrue();
    }

    @Test
    void hasNoEventTimeBeforeItBegins() {
        assertThat(replayer(3, Map.of()).progress().eventTime())
                .isEqualTo(ReplayProgress.NOT_BEGUN);
    }

    @Test
    void continuesEachPartitionWhereItWasCutOff() throws Exception {
        long seed = System.nanoTime();
        replayer(seed, Map.of()).run();
        List<Sending> whole = List.copyOf(publisher.sent);
        publisher.sent.clear();

        Map<TopicPartition, Long> held = new HashMap<>();
        List<Sending> before = new ArrayList<>();
        Random cut = new Random(seed);
        for (Sending sending : whole) {
            TopicPartition partition = new TopicPartition(sending.topic(), sending.partition());
            // Partitions are cut at places of their own, as acknowledgements are lost.
            long kept = held.getOrDefault(partition, 0L);
            if (kept == count(before, partition) && cut.nextInt(200) > 0 && !isCut(partition)) {
                held.put(partition, kept + 1);
                before.add(sending);
            } else {
                cutOff.add(partition);
            }
        }
        Replayer second = replayer(seed, held);
        second.run();

        for (Map.Entry<String, Integer> topic : PARTITIONS.entrySet()) {
            for (int p = 0; p < topic.getValue(); p++) {
                TopicPartition partition = new TopicPartition(topic.getKey(), p);
                List<String> expected = of(whole, partition);
                List<String> actual = new ArrayList<>(of(before, partition));
                actual.addAll(of(publisher.sent, partition));
                assertThat(actual).as("seed %d, %s", seed, partition).isEqualTo(expected);
            }
        }
        assertThat(second.progress().sent()).isEqualTo(240);
    }

    private final List<TopicPartition> cutOff = new ArrayList<>();

    private boolean isCut(TopicPartition partition) {
        return cutOff.contains(partition);
    }

    private Replayer replayer(long seed, Map<TopicPartition, Long> held) {
        Random random = new Random(seed);
        Iterator<Sending> sendings =
                new ReplayPlan(
                                "random",
                                List.of(
                                        Feeds.random("news", 40, random),
                                        Feeds.random("ticks", 200, random)),
                                OptionalLong.empty(),
                                OptionalLong.empty())
                        .sendings(PARTITIONS);
        return new Replayer(sendings, Speed.MAX, new FakeClock(), publisher, held);
    }

    private static long count(List<Sending> sent, TopicPartition partition) {
        return of(sent, partition).size();
    }

    private static List<String> of(List<Sending> sent, TopicPartition partition) {
        return sent.stream()
                .filter(
                        s ->
                                s.topic().equals(partition.topic())
                                        && s.partition() == partition.partition())
                .map(
                        s ->
                                s.at()
                                        + (s instanceof Sending.Message message
                                                ? " " + message.record().key()
                                                : " beat"))
                .toList();
    }
}
