package io.conceptpulse.bench.train.story;

import io.conceptpulse.news.StoryMeasures;
import io.conceptpulse.news.StoryModel;
import io.conceptpulse.news.Wording;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores of pairs by models that have seen none of their headlines.
 *
 * @param milli of each pair the probability in thousandths that it is one story
 * @param predicted of each pair whether it reaches the threshold of the other folds
 */
public record CrossValidation(int[] milli, boolean[] predicted) {

    /**
     * How pairs are parted.
     *
     * @param folds how many parts, and models
     * @param seed of the parting; 0 takes pairs in their order
     */
    public record Parting(int folds, long seed) {}

    /** Trains as many models as there are folds, over the measures of the project. */
    public static CrossValidation of(List<Pair> pairs, Parting parting) {
        return of(pairs, StoryMeasures.shipped(), parting);
    }

    /** The same over measures that are made of headlines. */
    public static CrossValidation of(List<Pair> pairs, Headlines headlines, Parting parting) {
        StoryMeasures measures =
                new StoryMeasures(RarityTable.of(headlines).rarity(), GramEmbedding.of(headlines));
        return of(pairs, measures, parting);
    }

    static CrossValidation of(List<Pair> pairs, StoryMeasures by, Parting parting) {
        int count = parting.folds();
        int[] folds = Folds.of(pairs, count, parting.seed());
        int[][] rows = measures(pairs, by);
        boolean[] same = labels(pairs);
        int[] milli = new int[pairs.size()];
        for (int fold = 0; fold < count; fold++) {
            int[] others = others(folds, fold);
            StoryModel model =
                    BoostedTrees.fit(
                            IntStream.of(others).mapToObj(i -> rows[i]).toArray(int[][]::new),
                            pick(same, others),
                            0);
            for (int i = 0; i < milli.length; i++) {
                if (folds[i] == fold) {
                    milli[i] = StoryMeasures.isTooLittle(rows[i]) ? 0 : model.milli(rows[i]);
                }
            }
        }
        boolean[] predicted = new boolean[pairs.size()];
        for (int fold = 0; fold < count; fold++) {
            int[] others = others(folds, fold);
            int threshold =
                    Threshold.halfOfBest(
                            IntStream.of(others).map(i -> milli[i]).toArray(), pick(same, others));
            for (int i = 0; i < milli.length; i++) {
                predicted[i] |= folds[i] == fold && milli[i] >= threshold;
            }
        }
        return new CrossValidation(milli, predicted);
    }

    static int[][] measures(List<Pair> pairs, StoryMeasures by) {
        return pairs.stream()
                .map(
                        pair ->
                                by.of(
                                        new Wording(pair.a().headline()),
                                        new Wording(pair.b().headline())))
                .toArray(int[][]::new);
    }

    static boolean[] labels(List<Pair> pairs) {
        return pick(pairs, IntStream.range(0, pairs.size()).toArray());
    }

    private static boolean[] pick(List<Pair> pairs, int[] indexes) {
        boolean[] labels = new boolean[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            labels[i] = pairs.get(indexes[i]).same();
        }
        return labels;
    }

    private static boolean[] pick(boolean[] labels, int[] indexes) {
        boolean[] picked = new boolean[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            picked[i] = labels[indexes[i]];
        }
        return picked;
    }

    private static int[] others(int[] folds, int fold) {
        return IntStream.range(0, folds.length).filter(i -> folds[i] != fold).toArray();
    }
}
