package io.conceptpulse.bench.evaluate.tone;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.figure.Detection;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Classes against labels. Macro-F1 is the mean of the F1 of the classes that the labels have. Where
 * no label is neutral, a neutral prediction is wrong in the accuracy; {@code accuracy_by_sign}
 * leaves it out, and {@code coverage} is the share that it does not leave out.
 */
final class ToneTally implements Tally<ToneResult> {

    private final boolean labelled;
    private final boolean tagged;
    private final long[][] labelThenPredicted =
            new long[Label.values().length][Label.values().length];
    private final Map<String, Share> byPhenomenon = new TreeMap<>();
    private long rows;

    ToneTally(Header header) {
        labelled = header.has(ToneEvaluation.LABEL);
        tagged = labelled && header.has(ToneEvaluation.PHENOMENON);
    }

    /** Right ones of all. */
    private static final class Share {
        private long right;
        private long all;
    }

    @Override
    public void add(Row row, ToneResult result) {
        rows++;
        if (!labelled) {
            return;
        }
        Label label = Label.of(row, ToneEvaluation.LABEL);
        labelThenPredicted[label.ordinal()][result.label().ordinal()]++;
        if (tagged) {
            // A row may show several: contrast|soft.
            Arrays.stream(row.get(ToneEvaluation.PHENOMENON).split("\\|"))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .map(tag -> byPhenomenon.computeIfAbsent(tag, key -> new Share()))
                    .forEach(
                            share -> {
                                share.all++;
                                share.right += label == result.label() ? 1 : 0;
                            });
        }
    }

    @Override
    public Figures figures() {
        Figures figures = new Figures().count("rows", rows);
        if (!labelled) {
            return figures;
        }
        long right = 0;
        for (Label label : Label.values()) {
            right += count(label, label);
        }
        figures.number("accuracy", (double) right / rows).number("macro_f1", macroF1());
        if (labelled(Label.NEU) == 0) {
            long decided = rows - predicted(Label.NEU);
            figures.number("accuracy_by_sign", (double) right / decided)
                    .number("coverage", (double) decided / rows);
        }
        byPhenomenon.forEach(
                (tag, share) ->
                        figures.number("accuracy." + tag, (double) share.right / share.all));
        return figures;
    }

    private double macroF1() {
        return Arrays.stream(Label.values())
                .filter(label -> labelled(label) > 0)
                .mapToDouble(this::f1)
                .average()
                .orElse(Double.NaN);
    }

    private double f1(Label label) {
        long right = count(label, label);
        Detection detection = new Detection();
        detection.add(right, predicted(label) - right, labelled(label) - right);
        return detection.f1();
    }

    private long count(Label label, Label predicted) {
        return labelThenPredicted[label.ordinal()][predicted.ordinal()];
    }

    private long labelled(Label label) {
        return Arrays.stream(labelThenPredicted[label.ordinal()]).sum();
    }

    private long predicted(Label predicted) {
        return Arrays.stream(Label.values()).mapToLong(label -> count(label, predicted)).sum();
    }
}
