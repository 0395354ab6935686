package io.conceptpulse.sql;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.TargetMention;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twice the text takes about twice the time: a quadratic step would take four times. The longest
 * text is as long as the cleaner lets one be, so that none is cut.
 */
class GrowthTest {

    private static final int SIZES = 3;
    private static final int LEAST_CHARACTERS = NewsCleaner.MOST_CHARACTERS >> (SIZES - 1);

    /** What seems to grow too fast is measured again: another process may have been at work. */
    private static final int ROUNDS = 4;

    /** Between twice and four times, with room for a collector at work. */
    private static final double MOST_GROWTH = 3.2;

    /** Below this the clock and the compiler are what is measured. */
    private static final long LEAST_NANOS = 20_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest(name = "text {index}")
    @ValueSource(
            strings = {
                "涨", "。", "，", "“", "【", "（", "[", "<<<<", "&&&&", "8", " ", "\n", "液冷", "利好", "不",
                "<b", "转载", "\uD83D", "液冷，", "利好。"
            })
    void costGrowsWithTheText(String unit) {
        assertThat(tooFast(unit, stages())).isEmpty();
    }

    /** The cheapest quadratic step there is: the search for one character, from each place on. */
    @Test
    void aQuadraticStepIsSeen() {
        List<Stage> stages = new ArrayList<>(stages());
        stages.add(
                new Stage(
                        "quadratic",
                        in -> {
                            int found = 0;
                            for (int i = 0; i < in.text.length(); i += 8) {
                                found += in.text.indexOf('\uFFFF', i);
                            }
                            return found;
                        }));

        assertThat(tooFast("涨", stages))
                .isNotEmpty()
                .allSatisfy(seen -> assertThat(seen).startsWith("quadratic of "));
    }

    /** The stages whose cost grows faster than the text, each with its measures. */
    private static List<String> tooFast(String unit, List<Stage> stages) {
        long[][] nanos = new long[stages.size()][SIZES];
        measure(unit, 0, stages, new long[stages.size()][SIZES]);
        List<String> found = List.of();
        for (int round = 0; round == 0 || (round < ROUNDS && !found.isEmpty()); round++) {
            for (int size = 0; size < SIZES; size++) {
                measure(unit, size, stages, nanos);
            }
            found = tooFast(stages, nanos);
        }
        return found;
    }

    /** Keeps the shortest time of each stage. */
    private static void measure(String unit, int size, List<Stage> stages, long[][] nanos) {
        Input input = new Input(unit.repeat((LEAST_CHARACTERS << size) / unit.length()));
        for (int i = 0; i < stages.size(); i++) {
            long took = nanosOf(stages.get(i), input);
            nanos[i][size] = nanos[i][size] == 0 ? took : Math.min(nanos[i][size], took);
        }
    }

    private static List<String> tooFast(List<Stage> stages, long[][] nanos) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            for (int size = 1; size < SIZES; size++) {
                double growth = (double) nanos[i][size] / Math.max(nanos[i][size - 1], 1);
                if (nanos[i][size] >= LEAST_NANOS && growth > MOST_GROWTH) {
                    found.add(
                            "%s of %d characters: %d ms, %.1f times that of half of it"
                                    .formatted(
                                            stages.get(i).name(),
                                            LEAST_CHARACTERS << size,
                                            nanos[i][size] / 1_000_000,
                                            growth));
                }
            }
        }
        return found;
    }

    /** A step, and what it is called. */
    private record Stage(String name, Function<Input, Object> work) {}

    /** A text on its way; each step leaves what the next one takes. */
    private static final class Input {
        final String text;
        List<Hit> hits;

        Input(String text) {
            this.text = text;
        }
    }

    private static List<Stage> stages() {
        return List.of(
                new Stage("clean", in -> NewsCleaner.clean("标题", in.text)),
                new Stage("clean without a title", in -> NewsCleaner.clean("", in.text)),
                // A cleaner that drops what repeats would leave the others nothing to do.
                new Stage("match", in -> in.hits = Pipeline.MATCHER.match(raw(in))),
                new Stage("story", in -> StoryFingerprint.of(raw(in))),
                new Stage("tone", in -> tones(raw(in), in.hits)),
                new Stage("segment", in -> Words.of(in.text)));
    }

    private static CleanText raw(Input in) {
        return new CleanText("标题", in.text, List.of());
    }

    private static List<Tone> tones(CleanText text, List<Hit> hits) {
        List<Tone> tones = new ArrayList<>();
        for (TargetMention target : TargetMention.group(hits)) {
            tones.add(Pipeline.tone(text, target, hits));
        }
        CleanText whole = new CleanText(text.body(), "", List.of());
        tones.add(ToneScorer.standard().score(whole, List.of()));
        return tones;
    }

    private static long nanosOf(Stage stage, Input input) {
        long before = THREADS.getCurrentThreadCpuTime();
        assertThat(stage.work().apply(input)).isNotNull();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
