package io.conceptpulse.job.sink;

import io.conceptpulse.job.store.BeijingTime;
import io.conceptpulse.job.store.Column;
import io.conceptpulse.job.store.Conflict;
import io.conceptpulse.job.store.DayPartitions;
import io.conceptpulse.job.store.Getter;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.PulseRow;

import java.util.List;

import static io.conceptpulse.job.store.Column.bigint;
import static io.conceptpulse.job.store.Column.instant;
import static io.conceptpulse.job.store.Column.integer;
import static io.conceptpulse.job.store.Column.scaled;
import static io.conceptpulse.job.store.Column.text;

/** {@link PulseRow} as rows of {@code concept_pulse} and {@code concept_pulse_original}. */
final class PulseRows {

    /** Levels are in 1e-6 points. */
    private static final int LEVEL = 6;

    /** Money is in fen, 1e-2 yuan. */
    private static final int MONEY = 2;

    private static final List<Column<PulseRow>> KEY =
            List.of(text("concept", PulseRow::concept), instant("minute", PulseRow::minute));

    private static final List<Column<PulseRow>> COLUMNS =
            List.of(
                    integer("mentions", row -> row.tally().mentions()),
                    integer("stories", row -> row.tally().stories()),
                    integer("sources", row -> row.tally().sources()),
                    integer("positive", row -> row.tally().positive()),
                    integer("neutral", row -> row.tally().neutral()),
                    integer("negative", row -> row.tally().negative()),
                    bigint("tone_sum_milli", row -> row.tally().toneSumMilli()),
                    bigint("tone_squares_milli", row -> row.tally().toneSquaresMilli()),
                    scaled("index_open", LEVEL, index(IndexBar::open)),
                    scaled("index_high", LEVEL, index(IndexBar::high)),
                    scaled("index_low", LEVEL, index(IndexBar::low)),
                    scaled("index_close", LEVEL, index(IndexBar::close)),
                    scaled("previous_close", LEVEL, index(IndexBar::previousClose)),
                    scaled("turnover", MONEY, bar(IndexBar::turnover)),
                    integer("advancers", bar(IndexBar::advancers)),
                    integer("decliners", bar(IndexBar::decliners)),
                    integer("limit_ups", bar(IndexBar::limitUps)),
                    integer("limit_downs", bar(IndexBar::limitDowns)),
                    integer("broken_limits", bar(IndexBar::brokenLimits)),
                    integer("priced", bar(IndexBar::priced)),
                    integer("constituents", bar(IndexBar::constituents)),
                    integer("revision", PulseRow::revision),
                    instant("amended_at", row -> row.amendedAt() == 0 ? null : row.amendedAt()));

    /**
     * A provisional row never overwrites a final one. Of final ones the last counts, whatever its
     * number: after a restart what had amended a row may be on time, and the numbers begin anew.
     */
    static final Table<PulseRow> CURRENT =
            new Table<>(
                    "concept_pulse",
                    KEY,
                    COLUMNS,
                    Conflict.keepIf(
                            "t.revision < 0 OR excluded.revision >= 0",
                            (now, before) -> before.revision() < 0 || now.revision() >= 0),
                    new DayPartitions<>(
                            row -> BeijingTime.day(row.minute()), DayPartitions.Bounds.INSTANT));

    /** Rows as they were closed, before any amendment. */
    static final Table<PulseRow> ORIGINAL =
            new Table<>("concept_pulse_original", KEY, COLUMNS, Conflict.keepFirst());

    private PulseRows() {}

    /** {@code null} where there is no index: a board without members has none. */
    private static <R> Getter<PulseRow, R> index(Getter<IndexBar, R> level) {
        return row -> row.bar() == null || !row.bar().hasIndex() ? null : level.apply(row.bar());
    }

    /** {@code null} outside trading minutes. */
    private static <R> Getter<PulseRow, R> bar(Getter<IndexBar, R> figure) {
        return row -> row.bar() == null ? null : figure.apply(row.bar());
    }
}
