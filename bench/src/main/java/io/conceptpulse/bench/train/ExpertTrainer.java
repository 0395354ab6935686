package io.conceptpulse.bench.train;

import io.conceptpulse.sentiment.model.Expert;
import io.conceptpulse.sentiment.model.LinearTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns one expert: its table from all texts; from five folds of them how much to add to each
 * class for the best macro-F1, and how often it is right by its margin.
 */
final class ExpertTrainer {

    private static final int FOLDS = 5;

    /** Steps of equal numbers of texts in which margins are told. */
    private static final int STEPS = 10;

    private static final int OFFSET_STEP_MILLI = 50;
    private static final int LARGEST_OFFSET_MILLI = 400;

    private final TableTrainer tables;
    private final long seed;

    ExpertTrainer(TableTrainer tables, long seed) {
        this.tables = tables;
        this.seed = seed;
    }

    Expert train(Genre genre) {
        List<Sample> samples = genre.samples();
        List<String> classes =
                Expert.SIGNS.stream()
                        .filter(sign -> samples.stream().anyMatch(s -> isOf(s, sign)))
                        .toList();
        if (classes.size() < 2) {
            throw new IllegalArgumentException(
                    genre.name() + " has labels of one class only: " + classes);
        }
        int[][] scores = unseen(genre, classes);
        int[] offsets = offsets(samples, classes, scores);
        LinearTable table = table(genre.name(), classes, samples).plus(offsets);
        return calibrated(table, samples, scores, offsets);
    }

    private static boolean isOf(Sample sample, String sign) {
        return sample.label() == Expert.SIGNS.indexOf(sign);
    }

    private LinearTable table(String name, List<String> classes, List<Sample> samples) {
        int[] ofSample =
                samples.stream()
                        .mapToInt(s -> classes.indexOf(Expert.SIGNS.get(s.label())))
                        .toArray();
        return tables.train(name, classes, samples, ofSample);
    }

    /** Scores of each sample by tables that have not seen its fold. */
    private int[][] unseen(Genre genre, List<String> classes) {
        int[] folds = StoryGroups.folds(genre.samples(), FOLDS, seed);
        int[][] scores = new int[folds.length][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> seen = genre.only(folds, fold, false).samples();
            LinearTable table = table(genre.name(), classes, seen);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    Sample sample = genre.samples().get(i);
                    scores[i] = table.score(sample.grams(), sample.rules());
                }
            }
        }
        return scores;
    }

    /** Class by class the offset with the best macro-F1, gone through twice. */
    private static int[] offsets(List<Sample> samples, List<String> classes, int[][] scores) {
        int[] best = new int[classes.size()];
        double bestF1 = f1(samples, classes, scores, best);
        for (int pass = 0; pass < 2; pass++) {
            for (int c = 1; c < classes.size(); c++) {
                int[] tried = best.clone();
                for (int by = -LARGEST_OFFSET_MILLI;
                        by <= LARGEST_OFFSET_MILLI;
                        by += OFFSET_STEP_MILLI) {
                    tried[c] = by;
                    double f1 = f1(samples, classes, scores, tried);
                    if (f1 > bestF1) {
                        bestF1 = f1;
                        best = tried.clone();
                    }
                }
            }
        }
        return best;
    }

    private static double f1(
            List<Sample> samples, List<String> classes, int[][] scores, int[] offsets) {
        MacroF1 f1 = new MacroF1();
        for (int i = 0; i < scores.length; i++) {
            String predicted = classes.get(Expert.best(plus(scores[i], offsets), -1));
            f1.add(samples.get(i).label(), Expert.SIGNS.indexOf(predicted));
        }
        return f1.value();
    }

    private static int[] plus(int[] scores, int[] offsets) {
        int[] sum = scores.clone();
        for (int c = 0; c < sum.length; c++) {
            sum[c] += offsets[c];
        }
        return sum;
    }

    private static Expert calibrated(
            LinearTable table, List<Sample> samples, int[][] scores, int[] offsets) {
        record Tried(int margin, boolean right) {}
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            int[] sum = plus(scores[i], offsets);
            int best = Expert.best(sum, -1);
            int margin = sum[best] - sum[Expert.best(sum, best)];
            tried.add(new Tried(margin, isOf(samples.get(i), table.classes().get(best))));
        }
        tried.sort(Comparator.comparingInt(Tried::margin));
        List<Integer> margins = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            int from = step * tried.size() / STEPS;
            int to = (step + 1) * tried.size() / STEPS;
            if (to > from) {
                long hits = tried.subList(from, to).stream().filter(Tried::right).count();
                int share = (int) (1000 * hits / (to - from));
                int before = right.isEmpty() ? 0 : right.get(right.size() - 1);
                margins.add(margins.isEmpty() ? 0 : tried.get(from).margin());
                right.add(Math.max(before, share));
            }
        }
        return new Expert(table, margins, right);
    }
}
