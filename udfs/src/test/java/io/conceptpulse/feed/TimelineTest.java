package io.conceptpulse.feed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTest {

    private static final long ALWAYS = Long.MIN_VALUE;
    private static final long OPEN = Long.MAX_VALUE;
    private static final long KNOWN = 1_000_000;
    private static final long SETTLED = KNOWN + Versioned.SETTLING_MILLIS;

    @Test
    void countsAVersionOnceAllSubtasksCanKnowIt() {
        Timeline<Definition> timeline = Timeline.of(List.of(new Definition("a", "1", KNOWN, 0)));

        assertThat(timeline.at(SETTLED - 1)).isEmpty();
        assertThat(timeline.at(SETTLED)).extracting(Definition::version).containsExactly("1");
    }

    @Test
    void countsAnAnnouncedVersionFromTheDayItNames() {
        long later = SETTLED + 5_000;
        Timeline<Definition> timeline =
                Timeline.of(List.of(new Definition("a", "1", later, OPEN, KNOWN, 0)));

        assertThat(timeline.switches()).containsExactly(later);
    }

    @Test
    void replacesAVersionByTheHigherOneOnlyWhenThatComesIntoForce() {
        Timeline<Definition> timeline =
                Timeline.of(
                        List.of(
                                new Definition("a", "10", KNOWN + 500, 1),
                                new Definition("a", "9", KNOWN, 0)));

        assertThat(timeline.at(SETTLED)).extracting(Definition::version).containsExactly("9");
        assertThat(timeline.at(SETTLED + 500))
                .extracting(Definition::version)
                .containsExactly("10");
    }

    @Test
    void ignoresALowerVersionThatArrivesLate() {
        Timeline<Definition> timeline =
                Timeline.of(
                        List.of(
                                new Definition("a", "2", KNOWN, 0),
                                new Definition("a", "1", KNOWN + 500, 1)));

        assertThat(timeline.switches()).containsExactly(SETTLED);
        assertThat(timeline.at(SETTLED + 500)).extracting(Definition::version).containsExactly("2");
    }

    @Test
    void dropsWhatHasEndedInsteadOfBringingBackTheVersionBefore() {
        long end = SETTLED + 5_000;
        Timeline<Definition> timeline =
                Timeline.of(
                        List.of(
                                new Definition("a", "1", KNOWN, 0),
                                new Definition("a", "2", ALWAYS, end, KNOWN + 500, 1)));

        assertThat(timeline.at(end - 1)).hasSize(1);
        assertThat(timeline.at(end)).isEmpty();
        assertThat(timeline.switches()).containsExactly(SETTLED, SETTLED + 500, end);
    }

    @Test
    void takesTheLaterRecordOfOneVersion() {
        Timeline<Definition> timeline =
                Timeline.of(
                        List.of(
                                new Definition("a", "1", KNOWN, 7),
                                new Definition("a", "1", KNOWN, 3)));

        assertThat(timeline.at(SETTLED)).extracting(d -> d.origin().offset()).containsExactly(7L);
    }

    @Test
    void namesTheSwitchBehindAnEventTime() {
        Timeline<Definition> timeline =
                Timeline.of(
                        List.of(
                                new Definition("a", "1", KNOWN, 0),
                                new Definition("b", "1", KNOWN + 500, 1)));

        assertThat(timeline.lastSwitch(SETTLED - 1)).isEqualTo(Long.MIN_VALUE);
        assertThat(timeline.lastSwitch(SETTLED)).isEqualTo(SETTLED);
        assertThat(timeline.lastSwitch(SETTLED + 499)).isEqualTo(SETTLED);
        assertThat(timeline.lastSwitch(Long.MAX_VALUE)).isEqualTo(SETTLED + 500);
    }

    @Test
    void isEmptyWithoutVersions() {
        Timeline<Definition> timeline = Timeline.of(List.<Definition>of());

        assertThat(timeline.at(0)).isEmpty();
        assertThat(timeline.switches()).isEmpty();
    }

    @Test
    void answersTheSameInWhateverOrderTheVersionsCame() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Definition> versions = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                long from = random.nextInt(100);
                versions.add(
                        new Definition(
                                "key" + random.nextInt(4),
                                "" + random.nextInt(5),
                                from,
                                random.nextBoolean() ? OPEN : from + 1 + random.nextInt(50),
                                random.nextInt(100) - Versioned.SETTLING_MILLIS,
                                i));
            }
            Timeline<Definition> inOrder = Timeline.of(versions);
            Collections.shuffle(versions, random);
            Timeline<Definition> shuffled = Timeline.of(versions);

            assertThat(shuffled.switches()).as("seed %d", seed).isEqualTo(inOrder.switches());
            long[] changes =
                    LongStream.range(-1, 200)
                            .filter(t -> !inOrder.at(t).equals(inOrder.at(t - 1)))
                            .toArray();
            assertThat(inOrder.switches()).as("seed %d", seed).isEqualTo(changes);
            Arrays.stream(changes)
                    .forEach(t -> assertThat(shuffled.at(t)).isEqualTo(inOrder.at(t)));
        }
    }

    private record Definition(
            String key,
            String version,
            long effectiveFrom,
            long effectiveTo,
            long knownAt,
            Origin origin)
            implements Versioned {

        Definition(String key, String version, long knownAt, long offset) {
            this(key, version, ALWAYS, OPEN, knownAt, offset);
        }

        Definition(String key, String version, long from, long to, long knownAt, long offset) {
            this(key, version, from, to, knownAt, new Origin("concepts", 0, offset));
        }
    }
}
