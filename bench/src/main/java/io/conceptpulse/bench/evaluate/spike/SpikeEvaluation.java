package io.conceptpulse.bench.evaluate.spike;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.EvaluationRun;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.job.config.JobOptions;
import io.conceptpulse.spike.SpikeRules;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The job's spike detector, as it is configured by default, over mentions per five minutes. */
public final class SpikeEvaluation implements Evaluation<SpikeResult> {

    private static final String TIMESTAMP = "timestamp";
    private static final String VALUE = "value";

    /** Sums over the longest window stay far from an overflow. */
    private static final int MOST = 10_000_000;

    private static final SpikeRules RULES =
            new SpikeRules(
                    JobOptions.ALERT_MIN_STORIES.defaultValue(),
                    JobOptions.ALERT_MIN_SOURCES.defaultValue(),
                    JobOptions.ALERT_ENTER_SCORE.defaultValue(),
                    JobOptions.ALERT_LEAVE_SCORE.defaultValue(),
                    JobOptions.ALERT_MIN_HOLD.defaultValue().toMillis(),
                    JobOptions.ALERT_COOL_DOWN.defaultValue().toMillis());

    private final AnomalyWindows windows;
    private final PrintStream notes;

    /**
     * @param windows labelled windows; null for none
     * @param notes takes what is no figure
     */
    public SpikeEvaluation(Path windows, PrintStream notes) {
        this.windows = windows == null ? null : AnomalyWindows.read(windows);
        this.notes = notes;
    }

    @Override
    public void check(Header header) {
        header.require(List.of(TIMESTAMP, VALUE));
    }

    @Override
    public List<String> added() {
        return List.of("score", "alert");
    }

    @Override
    public Rater<SpikeResult> rater(Header header) {
        if (windows != null && windows.of(EvaluationRun.baseName(Path.of(header.file()))) == null) {
            notes.println(header.file() + ": not among the windows; taken to have none");
        }
        CountDetector detector = new CountDetector(RULES);
        long[] last = {Long.MIN_VALUE};
        return row -> {
            long time = time(row);
            if (time < last[0]) {
                throw row.wrong(TIMESTAMP, "a time not before that of the row before");
            }
            last[0] = time;
            return SpikeResult.of(time, detector.take(time, count(row)), RULES.enterScore());
        };
    }

    private static long time(Row row) {
        return SeriesTime.millis(row.get(TIMESTAMP))
                .orElseThrow(() -> row.wrong(TIMESTAMP, "a time such as 2015-02-26 21:42:53"));
    }

    private static int count(Row row) {
        try {
            int count = Integer.parseInt(row.get(VALUE).strip());
            if (count >= 0 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw row.wrong(VALUE, "a whole number of mentions");
        }
        throw row.wrong(VALUE, "a number of mentions from 0 to " + MOST);
    }

    @Override
    public List<String> cells(SpikeResult result) {
        // The score is below 1, also when it is printed.
        double score = Math.min(result.score(), 0.999999);
        return List.of(String.format(Locale.ROOT, "%.6f", score), result.alert() ? "1" : "0");
    }

    @Override
    public Tally<SpikeResult> tally(Header header) {
        return new SpikeTally(windows);
    }
}
