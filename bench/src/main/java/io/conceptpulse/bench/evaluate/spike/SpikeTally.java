package io.conceptpulse.bench.evaluate.spike;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.EvaluationRun;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.nab.NabScore;
import io.conceptpulse.bench.evaluate.nab.Profile;
import io.conceptpulse.bench.evaluate.nab.RowSpan;
import io.conceptpulse.bench.evaluate.nab.Series;
import io.conceptpulse.bench.evaluate.table.Row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Alerts against labelled windows, over all files. */
final class SpikeTally implements Tally<SpikeResult> {

    private static final List<Profile> PROFILES =
            List.of(Profile.STANDARD, Profile.LOW_FALSE_POSITIVES, Profile.LOW_FALSE_NEGATIVES);

    private final AnomalyWindows windows;
    private final Map<String, Kept> files = new LinkedHashMap<>();

    /**
     * @param windows null where there are no labels
     */
    SpikeTally(AnomalyWindows windows) {
        this.windows = windows;
    }

    /** What is kept of a file: times of all rows, and the rows with an alert. */
    private static final class Kept {
        private final List<Long> times = new ArrayList<>();
        private final List<Integer> alerts = new ArrayList<>();
    }

    @Override
    public void add(Row row, SpikeResult result) {
        Kept kept = files.computeIfAbsent(row.header().file(), key -> new Kept());
        if (result.alert()) {
            kept.alerts.add(kept.times.size());
        }
        kept.times.add(result.time());
    }

    @Override
    public Figures figures() {
        long rows = files.values().stream().mapToLong(file -> file.times.size()).sum();
        long alerts = files.values().stream().mapToLong(file -> file.alerts.size()).sum();
        Figures figures = new Figures().count("rows", rows).count("alerts", alerts);
        if (windows != null) {
            List<Series> all = new ArrayList<>();
            files.forEach((name, kept) -> all.add(series(name, kept)));
            figures.count("windows", sum(all, series -> series.scoredWindows().size()));
            figures.count("windows_found", sum(all, SpikeTally::found));
            PROFILES.forEach(profile -> figures.number(profile.name(), NabScore.of(all, profile)));
        }
        return figures;
    }

    private static long sum(List<Series> all, ToLongFunction<Series> count) {
        return all.stream().mapToLong(count).sum();
    }

    private static long found(Series series) {
        return series.scoredWindows().stream()
                .filter(window -> series.firstAlertIn(window).isPresent())
                .count();
    }

    private Series series(String file, Kept kept) {
        List<AnomalyWindows.Window> labelled = windows.of(EvaluationRun.baseName(Path.of(file)));
        List<RowSpan> spans = new ArrayList<>();
        for (AnomalyWindows.Window window :
                labelled == null ? List.<AnomalyWindows.Window>of() : labelled) {
            int first = rowsBefore(kept.times, window.from());
            int last = rowsBefore(kept.times, window.to() + 1) - 1;
            // Were it left out, the score would rise by a wrong label.
            if (first > last) {
                throw windows.holdsNoRow(window, file);
            }
            spans.add(new RowSpan(first, last));
        }
        return new Series(kept.times.size(), kept.alerts, spans);
    }

    /** How many rows are before this time; times never fall. */
    private static int rowsBefore(List<Long> times, long time) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
