package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation.Judge;
import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation.Verdict;
import io.conceptpulse.bench.train.story.CrossValidation;
import io.conceptpulse.bench.train.story.CrossValidation.Parting;
import io.conceptpulse.bench.train.story.Headlines;
import io.conceptpulse.bench.train.story.Pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges each pair by a model that was trained without the fold it is in. */
public final class HeldOut implements Judge {

    private record Titles(String a, String b) {}

    private final Map<Titles, Verdict> verdicts = new HashMap<>();

    /** Trains as many models as there are folds, over the measures of the project. */
    public HeldOut(List<Pair> pairs, Parting parting) {
        this(pairs, CrossValidation.of(pairs, parting));
    }

    /** The same over measures that are made of headlines. */
    public HeldOut(List<Pair> pairs, Headlines headlines, Parting parting) {
        this(pairs, CrossValidation.of(pairs, headlines, parting));
    }

    private HeldOut(List<Pair> pairs, CrossValidation validation) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            boolean compared = DuplicateEvaluation.compared(pair.a(), pair.b());
            verdicts.put(
                    new Titles(pair.titleA(), pair.titleB()),
                    new Verdict(
                            compared && validation.predicted()[i],
                            validation.milli()[i] / 1000.0,
                            compared));
        }
    }

    @Override
    public Verdict judge(String titleA, String titleB) {
        return verdicts.get(new Titles(titleA, titleB));
    }
}
