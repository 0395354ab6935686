package io.conceptpulse.sql;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.TargetMention;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/** Twice the text takes about twice the time: a quadratic step would take four times. */
class GrowthTest {

    private static final int LEAST_CHARACTERS = 250_000;
    private static final int SIZES = 3;
    private static final int ROUNDS = 3;

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
        List<Stage> stages = stages();
        long[][] nanos = new long[stages.size()][SIZES];
        for (int size = 0; size < SIZES; size++) {
            String text = unit.repeat((LEAST_CHARACTERS << size) / unit.length());
            for (int round = 0; round < ROUNDS; round++) {
                Input input = new Input(text);
                for (int i = 0; i < stages.size(); i++) {
                    long took = nanosOf(stages.get(i), input);
                    nanos[i][size] = round == 0 ? took : Math.min(nanos[i][size], took);
                }
            }
        }
        for (int i = 0; i < stages.size(); i++) {
            for (int size = 1; size < SIZES; size++) {
                double growth = (double) nanos[i][size] / Math.max(nanos[i][size - 1], 1);
                assertThat(nanos[i][size] < LEAST_NANOS || growth <= MOST_GROWTH)
                        .as(
                                "%s of %d characters: %d ms, %.1f times that of half of it",
                                stages.get(i).name(),
                                LEAST_CHARACTERS << size,
                                nanos[i][size] / 1_000_000,
                                growth)
                        .isTrue();
            }
        }
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
