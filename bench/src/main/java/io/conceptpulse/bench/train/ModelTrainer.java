package io.conceptpulse.bench.train;

import io.conceptpulse.sentiment.model.Expert;
import io.conceptpulse.sentiment.model.LinearModel;
import io.conceptpulse.sentiment.model.LinearTable;
import io.conceptpulse.sentiment.model.TowardsJudge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns a model from files of labelled texts, one genre each, and texts of other genres. */
public final class ModelTrainer {

    /** Costs and sizes, found by cross-validation; the same for all genres. */
    static final double EXPERT_COST = 0.09;

    static final double GENRE_COST = 0.1;
    static final int GRAMS_FOR_EACH_CLASS = 4000;
    static final int GENRE_GRAMS = 1200;
    static final LinearModel.Limits LIMITS = new LinearModel.Limits(-300, 1000, 300, 200);

    private final TableTrainer genres;
    private final ExpertTrainer experts;

    /**
     * @param withRules whether what the rules say is learned from, too
     */
    public ModelTrainer(long seed, boolean withRules) {
        this.genres =
                new TableTrainer(
                        new TableTrainer.Settings(GENRE_COST, false, GENRE_GRAMS, seed), false);
        this.experts =
                new ExpertTrainer(
                        new TableTrainer(
                                new TableTrainer.Settings(
                                        EXPERT_COST, true, GRAMS_FOR_EACH_CLASS, seed),
                                withRules),
                        seed);
    }

    /**
     * @param files those that name targets are one genre together; one or more that name none
     * @param others texts of genres that are left to the rules, one or more
     * @throws IllegalArgumentException where the labels of a genre are all the same
     */
    public LinearModel train(List<Genre> files, List<Sample> others) {
        List<Genre> labelled = files.stream().filter(genre -> !genre.targeted()).toList();
        List<Genre> targeted = files.stream().filter(Genre::targeted).toList();
        List<Expert> judges = labelled.stream().map(experts::train).toList();
        List<String> names = new ArrayList<>(labelled.stream().map(Genre::name).toList());
        names.add(LinearModel.OTHER);
        List<Sample> all = new ArrayList<>();
        IntStream ofSample = IntStream.empty();
        for (int g = 0; g < names.size(); g++) {
            List<Sample> samples = g < labelled.size() ? labelled.get(g).samples() : others;
            int genre = g;
            all.addAll(samples);
            ofSample = IntStream.concat(ofSample, samples.stream().mapToInt(s -> genre));
        }
        LinearTable table = genres.train("genre", names, all, ofSample.toArray());
        Optional<TowardsJudge> towards =
                targeted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(towards(targeted, labelled, others));
        return new LinearModel(table, judges, towards, LIMITS);
    }

    /**
     * The judge of tone towards targets, learned from all files that name them.
     *
     * @param labelled genres that it is not to judge, but those that are among {@code targeted} too
     * @param others more texts that it is not to judge
     */
    TowardsJudge towards(List<Genre> targeted, List<Genre> labelled, List<Sample> others) {
        Genre all = Genre.joined(TowardsJudge.NAME, targeted);
        List<Sample> samples = new ArrayList<>(all.samples());
        samples.addAll(others);
        labelled.stream()
                .filter(genre -> targeted.stream().noneMatch(twin -> twin.isTwinOf(genre)))
                .forEach(genre -> samples.addAll(genre.samples()));
        int[] ofSample =
                IntStream.range(0, samples.size())
                        .map(i -> i < all.samples().size() ? 0 : 1)
                        .toArray();
        return new TowardsJudge(
                genres.train(TowardsJudge.LIKE, TowardsJudge.CLASSES, samples, ofSample),
                experts.train(all));
    }

    /** The parameters, for whoever wants to repeat it. */
    static Stream<String> parameters() {
        return Stream.of(
                "cost of an expert: " + EXPERT_COST,
                "cost of the genres: " + GENRE_COST,
                "grams kept for each class: %d of an expert, %d of a genre"
                        .formatted(GRAMS_FOR_EACH_CLASS, GENRE_GRAMS),
                "limits: " + LIMITS);
    }
}
