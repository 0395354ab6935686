package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.figure.Detection;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StorySketch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether the job would put two articles that are headlines only into one story, if nothing else
 * were written of the board: their similarity reaches the threshold, and they share a band, without
 * which they are never compared.
 */
public final class DuplicateEvaluation implements Evaluation<DuplicateEvaluation.Verdict> {

    private static final String TITLE_A = "title_a";
    private static final String TITLE_B = "title_b";
    private static final String SAME_STORY = "same_story";

    /**
     * What is said of a pair.
     *
     * @param similarity 0 to 1, whether or not the pair would have been compared
     */
    public record Verdict(boolean sameStory, double similarity) {}

    @Override
    public void check(Header header) {
        header.require(List.of(TITLE_A, TITLE_B));
    }

    @Override
    public List<String> added() {
        return List.of("predicted", "score");
    }

    @Override
    public Rater<Verdict> rater(Header header) {
        return DuplicateEvaluation::judge;
    }

    private static Verdict judge(Row row) {
        StoryFingerprint a = fingerprint(row.get(TITLE_A));
        StoryFingerprint b = fingerprint(row.get(TITLE_B));
        double similarity = a.similarity(b);
        return new Verdict(similarity >= StorySketch.SAME_STORY && shareBand(a, b), similarity);
    }

    private static StoryFingerprint fingerprint(String title) {
        return StoryFingerprint.of(NewsCleaner.clean(title, ""));
    }

    private static boolean shareBand(StoryFingerprint a, StoryFingerprint b) {
        int[] others = StorySketch.bands(b);
        return Arrays.stream(StorySketch.bands(a))
                .anyMatch(band -> Arrays.stream(others).anyMatch(other -> other == band));
    }

    @Override
    public List<String> cells(Verdict verdict) {
        return List.of(
                verdict.sameStory() ? "1" : "0",
                String.format(Locale.ROOT, "%.4f", verdict.similarity()));
    }

    @Override
    public Tally<Verdict> tally(Header header) {
        return new PairTally(header.has(SAME_STORY));
    }

    private static final class PairTally implements Tally<Verdict> {

        private final boolean labelled;
        private final Detection pairs = new Detection();
        private long rows;

        PairTally(boolean labelled) {
            this.labelled = labelled;
        }

        @Override
        public void add(Row row, Verdict verdict) {
            rows++;
            if (labelled) {
                pairs.add(verdict.sameStory(), row.flag(SAME_STORY));
            }
        }

        @Override
        public Figures figures() {
            Figures figures = new Figures().count("rows", rows);
            if (labelled) {
                pairs.addTo(figures, "");
            }
            return figures;
        }
    }
}
