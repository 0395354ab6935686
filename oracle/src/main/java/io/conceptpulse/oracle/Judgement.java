package io.conceptpulse.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The job's tables against what they must hold. */
final class Judgement {

    private static final List<Comparison> COMPARISONS =
            List.of(
                    new Comparison(
                            "concept_pulse",
                            "expected_pulse",
                            "actual_pulse",
                            List.of("concept", "minute"),
                            List.of(
                                    "mentions",
                                    "stories",
                                    "sources",
                                    "positive",
                                    "neutral",
                                    "negative",
                                    "tone_sum_milli",
                                    "tone_squares_milli",
                                    "net_sentiment",
                                    "index_open",
                                    "index_high",
                                    "index_low",
                                    "index_close",
                                    "previous_close",
                                    "turnover",
                                    "advancers",
                                    "decliners",
                                    "limit_ups",
                                    "limit_downs",
                                    "broken_limits",
                                    "priced",
                                    "constituents",
                                    "final")),
                    new Comparison(
                            "mention",
                            "expected_mention",
                            "checked_mention",
                            List.of("article_id"),
                            List.of(
                                    "version",
                                    "first_seen",
                                    "changed_at",
                                    "withdrawn",
                                    "source",
                                    "url")),
                    new Comparison(
                            "stock_state",
                            "(SELECT * FROM expected_stock_state WHERE session <= getvariable('last_session'))",
                            "checked_stock_state",
                            List.of("symbol", "session"),
                            List.of(
                                    "ts",
                                    "last",
                                    "prev_close",
                                    "return",
                                    "volume",
                                    "amount",
                                    "limit_state")),
                    alerts("expected_alert"));

    private static Comparison alerts(String expected) {
        return new Comparison(
                "alert",
                expected,
                "checked_alert",
                List.of("alert_id"),
                List.of(
                        "seq",
                        "kind",
                        "concept",
                        "state",
                        "at",
                        "opened_at",
                        "window_minutes",
                        "stories",
                        "mentions",
                        "sources",
                        "baseline_mean",
                        "baseline_deviation",
                        "score",
                        "first_source",
                        "first_seen",
                        "headlines",
                        "stocks",
                        "market_open",
                        "index_at_open",
                        "index_now",
                        "index_as_of"));
    }

    private static final Comparison COUNTS =
            new Comparison(
                    "counts",
                    "(FROM expected_counts ANTI JOIN compacted_topic USING (topic))",
                    "(FROM actual_counts ANTI JOIN compacted_topic USING (topic) WHERE total > 0)",
                    List.of("topic", "outcome"),
                    List.of("total"));

    private final Workbench workbench;
    private final Range range;
    private final boolean hasReference;

    /**
     * @param hasReference whether the alerts of an uninterrupted run have been loaded too
     */
    Judgement(Workbench workbench, Range range, boolean hasReference) {
        this.workbench = workbench;
        this.range = range;
        this.hasReference = hasReference;
    }

    /** Compares what {@link Actual} has loaded. */
    List<Finding> findings() throws SQLException {
        workbench.script("mention.sql");
        workbench.script("pulse.sql");
        workbench.script("alert.sql");
        // A session that is not over goes on changing; that of an open range stands still with the
        // job.
        workbench.set("open_end", range.openEnd() ? 1 : 0);
        workbench.run(
                """
                SET VARIABLE last_session = (
                    SELECT coalesce(max(day), 0) FROM session
                    WHERE day <= day_of(getvariable('to_ms') - 1)
                      AND (getvariable('open_end') = 1 OR at_time(day, 54063000) <= getvariable('to_ms')))
                """);
        workbench.run(
                """
                CREATE OR REPLACE TABLE checked_stock_state AS SELECT * FROM actual_stock_state
                WHERE session BETWEEN day_of(getvariable('from_ms')) AND getvariable('last_session')
                """);
        List<Finding> findings = new ArrayList<>();
        for (Comparison comparison : COMPARISONS) {
            findings.addAll(comparison.findings(workbench));
        }
        if (hasReference) {
            workbench.script("reference.sql");
            findings.addAll(alerts("reference").findings(workbench));
        }
        if (range.wholeHistory() && range.openEnd()) {
            findings.addAll(COUNTS.findings(workbench));
        }
        findings.addAll(Rules.shipped().findings(workbench));
        return findings;
    }

    /** How many rows were compared. */
    long rows() throws SQLException {
        long rows = 0;
        for (Comparison comparison : COMPARISONS) {
            rows += workbench.number("SELECT count(*) FROM " + comparison.actual());
        }
        return rows
                + workbench.number("SELECT count(*) FROM actual_original")
                + workbench.number("SELECT count(*) FROM stock_concept_in_range");
    }
}
