package io.conceptpulse.function;

import io.conceptpulse.news.CleanText;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What cleaning removed from articles, as metrics of the operator: {@code cleaning.<rule>.articles}
 * and {@code cleaning.<rule>.characters}, and {@code cleaning.<defect>.articles} for what could not
 * be mended. They begin anew after a failure.
 */
final class CleaningMetrics {

    private final MetricGroup group;
    private final Map<String, Counter> counters = new HashMap<>();

    CleaningMetrics(MetricGroup operator) {
        this.group = operator.addGroup("cleaning");
    }

    void count(CleanText text) {
        for (CleanText.Cut cut : text.cuts()) {
            counter(cut.rule(), "articles").inc();
            counter(cut.rule(), "characters").inc(cut.characters());
        }
        for (CleanText.Defect defect : text.defects()) {
            counter(defect.name().toLowerCase(Locale.ROOT).replace('_', '-'), "articles").inc();
        }
    }

    private Counter counter(String rule, String name) {
        return counters.computeIfAbsent(
                rule + '.' + name, key -> group.addGroup(rule).counter(name));
    }
}
