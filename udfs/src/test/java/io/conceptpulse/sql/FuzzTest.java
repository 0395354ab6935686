package io.conceptpulse.sql;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.ArticleKind;
import io.conceptpulse.sentiment.Tone;
import org.apache.flink.types.Row;
import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random text and mutations of articles through all of it, on all processors at once. {@code
 * -Pfuzz} runs a million; {@code -Dfuzz.seed=N -Dfuzz.texts=1} runs again what a failure names.
 */
class FuzzTest {

    private static final int TEXTS = Integer.getInteger("fuzz.texts", 10_000);
    private static final int BETWEEN_NOTES = 100_000;
    private static final long SEED = Long.getLong("fuzz.seed", 20240216);

    private final Sentiment sentiment = Functions.sentiment();
    private final CleanNews cleanNews = new CleanNews();
    private final SegmentWords segment = new SegmentWords();
    private final StorySimilarity similarity = new StorySimilarity();

    @Test
    void anyTextIsReadWithoutAnErrorAndTwiceAlike() {
        NastyTexts texts = new NastyTexts();
        System.out.println(
                "fuzz: "
                        + TEXTS
                        + " texts from seed "
                        + SEED
                        + (texts.hasRealArticles()
                                ? ", real articles among them"
                                : "; mutations of real articles skipped: no shared/data beside the project"));
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, TEXTS)
                .parallel()
                .forEach(
                        i -> {
                            check(texts, SEED + i);
                            int sum = done.incrementAndGet();
                            if (sum % BETWEEN_NOTES == 0) {
                                System.out.println("fuzz: " + sum + " of " + TEXTS);
                            }
                        });
    }

    private void check(NastyTexts texts, long seed) {
        Random random = new Random(seed);
        String title = random.nextInt(3) == 0 ? "" : texts.next(random);
        String body = texts.next(random);
        try {
            check(title, body);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("fuzz.seed=" + seed + " fuzz.texts=1", e);
        }
    }

    private void check(String title, String body) {
        Pipeline.Result result = Pipeline.of(title, body);
        if (!result.equals(Pipeline.of(title, body))) {
            throw new AssertionError("not the same twice");
        }
        for (Hit hit : result.hits()) {
            String part = hit.inTitle() ? result.text().title() : result.text().body();
            if (hit.offset() < 0
                    || hit.length() <= 0
                    || hit.offset() + hit.length() > part.length()) {
                throw new AssertionError(hit + " is outside " + part.length());
            }
        }
        assertThat(ArticleKind.of("", title, body)).isEqualTo(ArticleKind.of("", title, body));
        result.tones().forEach(FuzzTest::isInRange);
        isInRange(result.market());
        functions(title, body);
    }

    private void functions(String title, String body) {
        Row tone = sentiment.eval(body, "液冷");
        isBetween(-1, (double) tone.getField(0), 1);
        isBetween(0, (double) tone.getField(2), 1);
        if (!tone.equals(sentiment.eval(body, "液冷"))) {
            throw new AssertionError("SENTIMENT is not the same twice");
        }
        if (!cleanNews.eval(body).equals(cleanNews.eval(body))) {
            throw new AssertionError("CLEAN_NEWS is not the same twice");
        }
        double forth = similarity.eval(title, body);
        isBetween(0, forth, 1);
        if (forth != similarity.eval(body, title)) {
            throw new AssertionError("STORY_SIMILARITY is not symmetric");
        }
        assertThat(String.join("", segment.eval(body))).isEqualTo(body);
    }

    private static void isInRange(Tone tone) {
        isBetween(-1000, tone.milli(), 1000);
        isBetween(0, tone.confidenceMilli(), 1000);
    }

    private static void isBetween(double least, double value, double most) {
        if (!(value >= least && value <= most)) {
            throw new AssertionError(value + " is not in " + least + ".." + most);
        }
    }
}
