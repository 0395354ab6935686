package io.conceptpulse.job.sink;

import io.conceptpulse.job.config.SinkRules;
import io.conceptpulse.job.store.UpsertWriter;
import org.apache.flink.api.common.operators.ProcessingTimeService;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.metrics.groups.SinkWriterMetricGroup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;

/** Decides when rows are written: batch full, time up, or checkpoint. */
final class PostgresSinkWriter<T> implements SinkWriter<T> {

    private final String table;
    private final UpsertWriter<T> rows;
    private final SinkRules rules;
    private final ProcessingTimeService clock;
    private final SinkWriterMetricGroup metrics;
    private long lastFlushMillis;
    private ScheduledFuture<?> wakeUp;

    PostgresSinkWriter(
            String table,
            UpsertWriter<T> rows,
            SinkRules rules,
            ProcessingTimeService clock,
            SinkWriterMetricGroup metrics) {
        this.table = table;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
        this.metrics = metrics;
        metrics.setCurrentSendTimeGauge(() -> lastFlushMillis);
        wakeLater();
    }

    @Override
    public void write(T row, Context context) throws IOException, InterruptedException {
        rows.add(row);
        if (rows.pending() >= rules.batchSize()) {
            flush();
        }
    }

    @Override
    public void flush(boolean endOfInput) throws IOException, InterruptedException {
        flush();
    }

    @Override
    public void close() {
        wakeUp.cancel(false);
        rows.close();
    }

    private void flush() throws IOException, InterruptedException {
        int count = rows.pending();
        if (count == 0) {
            return;
        }
        long start = clock.getCurrentProcessingTime();
        try {
            rows.flush();
        } catch (SQLException e) {
            metrics.getNumRecordsSendErrorsCounter().inc(count);
            throw new IOException(
                    "cannot write " + count + " rows to " + table + ": " + e.getMessage(), e);
        }
        lastFlushMillis = clock.getCurrentProcessingTime() - start;
        metrics.getNumRecordsSendCounter().inc(count);
    }

    private void wakeLater() {
        long at = clock.getCurrentProcessingTime() + rules.flushInterval().toMillis();
        wakeUp = clock.registerTimer(at, ignored -> onTimer());
    }

    /** Runs between records, in the thread that writes them. */
    private void onTimer() throws IOException, InterruptedException {
        flush();
        wakeLater();
    }
}
