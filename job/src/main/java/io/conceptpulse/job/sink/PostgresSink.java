package io.conceptpulse.job.sink;

import io.conceptpulse.job.config.Postgres;
import io.conceptpulse.job.config.SinkRules;
import io.conceptpulse.job.store.Connections;
import io.conceptpulse.job.store.Retry;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.job.store.UpsertWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Upserts rows into one table of PostgreSQL. All that was given to it is in the table when a
 * checkpoint completes; what comes again after a failure changes nothing. Key the stream by the
 * primary key of the table.
 */
public final class PostgresSink<T> implements Sink<T> {

    private static final long serialVersionUID = 1L;

    private final Table<T> table;
    private final Postgres postgres;
    private final SinkRules rules;

    public PostgresSink(Table<T> table, Postgres postgres, SinkRules rules) {
        this.table = table;
        this.postgres = postgres;
        this.rules = rules;
    }

    @Override
    public SinkWriter<T> createWriter(WriterInitContext context) {
        UpsertWriter<T> rows =
                new UpsertWriter<>(
                        table,
                        () -> Connections.open(postgres),
                        Retry.STANDARD,
                        pause -> Thread.sleep(pause.toMillis()));
        return new PostgresSinkWriter<>(
                table.name(),
                rows,
                rules,
                context.getProcessingTimeService(),
                context.metricGroup());
    }
}
