package io.conceptpulse.bench.train;

import io.conceptpulse.sentiment.model.LinearModel;
import io.conceptpulse.sentiment.model.RuleSigns;
import io.conceptpulse.sentiment.model.TowardsJudge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How right rules, model and both together are on texts that the model has not seen. */
public final class CrossValidation {

    private final long seed;
    private final List<Genre> genres;
    private final List<Genre> targeted;
    private final List<Sample> others;
    private final Consumer<String> notes;

    /** One file's figures. */
    public record Result(String name, MacroF1 rules, MacroF1 model, MacroF1 together) {

        Result(String name) {
            this(name, new MacroF1(), new MacroF1(), new MacroF1());
        }
    }

    /**
     * @param notes takes a line of progress now and then
     */
    public CrossValidation(
            List<Genre> genres, List<Sample> others, long seed, Consumer<String> notes) {
        this.genres = genres.stream().filter(genre -> !genre.targeted()).toList();
        this.targeted = genres.stream().filter(Genre::targeted).toList();
        this.others = List.copyOf(others);
        this.seed = seed;
        this.notes = notes;
    }

    /** Every text is judged once, by a model of the folds that it and its copies are not in. */
    public List<Result> folds(int folds) {
        List<Result> results = genres.stream().map(genre -> new Result(genre.name())).toList();
        List<int[]> foldOf =
                genres.stream()
                        .map(genre -> StoryGroups.folds(genre.samples(), folds, seed))
                        .toList();
        for (int fold = 0; fold < folds; fold++) {
            notes.accept("fold " + (fold + 1) + " of " + folds);
            List<Genre> seen = new ArrayList<>();
            for (int g = 0; g < genres.size(); g++) {
                seen.add(genres.get(g).only(foldOf.get(g), fold, false));
            }
            Judges judges = new Judges(seen);
            for (int g = 0; g < genres.size(); g++) {
                judges.judge(genres.get(g).only(foldOf.get(g), fold, true), results.get(g));
            }
        }
        List<Result> all = new ArrayList<>(results);
        all.addAll(towardsInFolds(folds));
        return all;
    }

    private List<Result> towardsInFolds(int folds) {
        if (targeted.isEmpty()) {
            return List.of();
        }
        Genre all = Genre.joined(TowardsJudge.NAME, targeted);
        int[] foldOf = StoryGroups.folds(all.samples(), folds, seed);
        Result result = new Result(all.name());
        for (int fold = 0; fold < folds; fold++) {
            notes.accept("targets, fold " + (fold + 1) + " of " + folds);
            new TowardsJudges(List.of(all.only(foldOf, fold, false)))
                    .judge(all.only(foldOf, fold, true), result);
        }
        return List.of(result);
    }

    /**
     * Each file is judged by a model of the others: a genre, or an author, that it has never seen.
     */
    public List<Result> leaveOneFileOut() {
        List<Result> results = new ArrayList<>();
        for (Genre left : targeted.size() > 1 ? targeted : List.<Genre>of()) {
            notes.accept("without " + left.name());
            Result result = new Result(left.name());
            new TowardsJudges(
                            targeted.stream()
                                    .filter(genre -> !genre.name().equals(left.name()))
                                    .toList())
                    .judge(left, result);
            results.add(result);
        }
        for (Genre left : genres.size() > 1 ? genres : List.<Genre>of()) {
            notes.accept("without " + left.name());
            Result result = new Result(left.name());
            new Judges(genres.stream().filter(genre -> !genre.name().equals(left.name())).toList())
                    .judge(left, result);
            results.add(result);
        }
        return results;
    }

    /** The model with and without the rules among its features. */
    private final class Judges {

        private final LinearModel alone;
        private final LinearModel together;

        Judges(List<Genre> seen) {
            alone = new ModelTrainer(seed, false).train(seen, others);
            together = new ModelTrainer(seed, true).train(seen, others);
        }

        /** Where the model has no opinion, alone it says neutral, and together the rules hold. */
        void judge(Genre genre, Result into) {
            for (Sample sample : genre.samples()) {
                into.rules().add(sample.label(), sample.byRules());
                into.model()
                        .add(
                                sample.label(),
                                alone.judge(sample.text(), RuleSigns.NONE)
                                        .map(verdict -> verdict.sign() + 1)
                                        .orElse(1));
                into.together()
                        .add(
                                sample.label(),
                                together.judge(sample.text(), sample.rules())
                                        .map(verdict -> verdict.sign() + 1)
                                        .orElse(sample.byRules()));
            }
        }
    }

    /** The judge of tone towards targets, with and without the rules among its features. */
    private final class TowardsJudges {

        private final TowardsJudge alone;
        private final TowardsJudge together;

        TowardsJudges(List<Genre> seen) {
            alone = new ModelTrainer(seed, false).towards(seen, genres, others);
            together = new ModelTrainer(seed, true).towards(seen, genres, others);
        }

        void judge(Genre genre, Result into) {
            for (Sample sample : genre.samples()) {
                int byModel = alone.expert().judge(sample.grams(), RuleSigns.NONE, true).sign() + 1;
                int byBoth =
                        together.judge(sample.grams(), sample.rules())
                                .map(verdict -> verdict.sign() + 1)
                                .orElse(sample.byRules());
                into.rules().add(sample.label(), sample.byRules());
                into.model().add(sample.label(), byModel);
                into.together().add(sample.label(), byBoth);
            }
        }
    }
}
