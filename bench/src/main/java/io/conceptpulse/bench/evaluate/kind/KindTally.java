package io.conceptpulse.bench.evaluate.kind;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.figure.Detection;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.news.NewsItem.Kind;

import java.util.EnumMap;
import java.util.Map;

/** Adds up, kind by kind. Macro-F1 is the mean over the kinds that the labels have. */
final class KindTally implements Tally<Kind> {

    private final boolean labelled;
    private final Map<Kind, Detection> byKind = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> labels = new EnumMap<>(Kind.class);
    private long rows;
    private long right;

    /**
     * @param labelled whether rows say what is right
     */
    KindTally(boolean labelled) {
        this.labelled = labelled;
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new Detection());
        }
    }

    @Override
    public void add(Row row, Kind predicted) {
        rows++;
        if (!labelled) {
            return;
        }
        Kind label = KindEvaluation.label(row);
        right += label == predicted ? 1 : 0;
        labels.merge(label, 1L, Long::sum);
        byKind.forEach((kind, found) -> found.add(kind == predicted, kind == label));
    }

    @Override
    public Figures figures() {
        Figures figures = new Figures().count("rows", rows);
        if (!labelled) {
            return figures;
        }
        figures.number("accuracy", (double) right / rows)
                .number(
                        "macro_f1",
                        labels.keySet().stream()
                                .mapToDouble(kind -> byKind.get(kind).f1())
                                .average()
                                .orElse(Double.NaN));
        byKind.forEach(
                (kind, found) -> {
                    String name = KindEvaluation.written(kind);
                    figures.count(name + ".rows", labels.getOrDefault(kind, 0L));
                    found.addTo(figures, name + ".");
                });
        return figures;
    }
}
