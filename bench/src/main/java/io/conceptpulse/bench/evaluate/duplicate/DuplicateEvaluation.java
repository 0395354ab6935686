package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.train.story.Pair;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryIndex;

import java.util.List;
import java.util.Locale;

/**
 * Whether the job would put two articles that are headlines only into one story, if nothing else
 * were written of the board: they share keys, without which they are never compared, and their
 * similarity reaches the threshold.
 */
public final class DuplicateEvaluation implements Evaluation<DuplicateEvaluation.Verdict> {

    private static final String TITLE_A = "title_a";
    private static final String TITLE_B = "title_b";
    private static final String SAME_STORY = "same_story";

    /** Judges of pairs, each asked for the rows in their order. */
    public interface Judge {
        Verdict judge(String titleA, String titleB);
    }

    /**
     * What is said of a pair.
     *
     * @param similarity 0 to 1, whether or not the pair would have been compared
     * @param compared whether they share as many keys as it takes
     */
    public record Verdict(boolean sameStory, double similarity, boolean compared) {}

    /** The model of the project. */
    public static final Judge SHIPPED = DuplicateEvaluation::shipped;

    private final Judge judge;

    public DuplicateEvaluation(Judge judge) {
        this.judge = judge;
    }

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
        return row -> judge.judge(row.get(TITLE_A), row.get(TITLE_B));
    }

    private static Verdict shipped(String titleA, String titleB) {
        StoryFingerprint a = Pair.fingerprint(titleA);
        StoryFingerprint b = Pair.fingerprint(titleB);
        double similarity = a.similarity(b);
        boolean compared = compared(a, b);
        return new Verdict(
                compared && similarity >= StoryFingerprint.SAME_STORY, similarity, compared);
    }

    /** Whether two articles would be compared, if they were all there is. */
    static boolean compared(StoryFingerprint a, StoryFingerprint b) {
        return StoryIndex.compares(b, a);
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

    /** The label of a row. */
    static boolean label(Row row) {
        return row.flag(SAME_STORY);
    }
}
