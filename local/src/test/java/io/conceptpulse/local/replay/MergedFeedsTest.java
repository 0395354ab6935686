package io.conceptpulse.local.replay;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import static io.conceptpulse.local.replay.Feeds.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MergedFeedsTest {

    @Test
    void ordersByEventTime() {
        assertThat(
                        merged(
                                List.of(record("news", "a", 1), record("news", "b", 5)),
                                List.of(record("ticks", "x", 3), record("ticks", "y", 4))))
                .extracting(TimedRecord::key)
                .containsExactly("a", "x", "y", "b");
    }

    @Test
    void atTheSameTimeTheEarlierFeedGoesFirst() {
        assertThat(
                        merged(
                                List.of(record("concepts", "a", 2)),
                                List.of(record("news", "b", 2)),
                                List.of(record("ticks", "c", 2))))
                .extracting(TimedRecord::key)
                .containsExactly("a", "b", "c");
    }

    @Test
    void keepsTheOrderOfAFeedAtTheSameTime() {
        assertThat(merged(List.of(record("news", "b", 2), record("news", "a", 2))))
                .extracting(TimedRecord::key)
                .containsExactly("b", "a");
    }

    @Test
    void neitherLosesNorRepeatsARecord() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<List<TimedRecord>> feeds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            feeds.add(list(Feeds.random("t" + i, random.nextInt(300), random).records()));
        }
        List<TimedRecord> all =
                feeds.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingLong(TimedRecord::at))
                        .toList();

        List<TimedRecord> merged =
                list(new MergedFeeds(feeds.stream().map(List::iterator).toList()));

        assertThat(merged).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
        assertThat(merged)
                .as("seed %d", seed)
                .isSortedAccordingTo(Comparator.comparingLong(TimedRecord::at));
    }

    @Test
    void asksAFeedForOneRecordAheadOnly() {
        int[] made = {0};
        Iterator<TimedRecord> endless =
                Stream.iterate(0, i -> i + 1)
                        .map(
                                i -> {
                                    made[0]++;
                                    return record("ticks", "x", i);
                                })
                        .iterator();
        MergedFeeds merged = new MergedFeeds(List.of(endless));
        merged.next();

        assertThat(made[0]).isLessThanOrEqualTo(3);
    }

    @Test
    void refusesAFeedThatGoesBackInTime() {
        MergedFeeds merged =
                new MergedFeeds(
                        List.of(
                                List.of(record("news", "a", 2), record("news", "b", 1))
                                        .iterator()));

        assertThatThrownBy(merged::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("back in time");
    }

    @SafeVarargs
    private static List<TimedRecord> merged(List<TimedRecord>... feeds) {
        return list(new MergedFeeds(Stream.of(feeds).map(List::iterator).toList()));
    }

    private static List<TimedRecord> list(Iterator<TimedRecord> records) {
        List<TimedRecord> list = new ArrayList<>();
        records.forEachRemaining(list::add);
        return list;
    }
}
