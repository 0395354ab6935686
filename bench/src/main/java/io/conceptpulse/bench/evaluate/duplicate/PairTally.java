package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation.Verdict;
import io.conceptpulse.bench.evaluate.figure.Detection;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.train.story.Threshold;

import java.util.ArrayList;
import java.util.List;

/** Adds pairs up. */
final class PairTally implements Tally<Verdict> {

    private static final double SURE = 0.95;

    private final boolean labelled;
    private final Detection pairs = new Detection();
    private final List<Integer> scores = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private long rows;
    private long same;
    private long sameCompared;

    /**
     * @param labelled whether rows say what is right
     */
    PairTally(boolean labelled) {
        this.labelled = labelled;
    }

    @Override
    public void add(Row row, Verdict verdict) {
        rows++;
        if (labelled) {
            boolean label = DuplicateEvaluation.label(row);
            pairs.add(verdict.sameStory(), label);
            same += label ? 1 : 0;
            sameCompared += label && verdict.compared() ? 1 : 0;
            scores.add(verdict.compared() ? (int) Math.rint(1000 * verdict.similarity()) : 0);
            labels.add(label);
        }
    }

    @Override
    public Figures figures() {
        Figures figures = new Figures().count("rows", rows);
        if (labelled) {
            pairs.addTo(figures, "");
            Threshold.Cut sure = sure();
            figures.number("f1_at_precision_0.95", sure.f1())
                    .number("recall_at_precision_0.95", sure.recall())
                    .number("candidate_recall", (double) sameCompared / same);
        }
        return figures;
    }

    /** The best F1 at a precision of at least 0.95, with the threshold that gives it. */
    private Threshold.Cut sure() {
        boolean[] truth = new boolean[labels.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = labels.get(i);
        }
        return Threshold.cut(scores.stream().mapToInt(Integer::intValue).toArray(), truth, SURE);
    }
}
