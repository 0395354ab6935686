package io.conceptpulse.job.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Writes rows of one table in batches, each in one transaction, so that writing them again changes
 * nothing. A lost connection is replaced and the batch tried again; rows leave the batch when they
 * are committed and not before. Not for several threads.
 */
public final class UpsertWriter<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UpsertWriter.class);

    private final Table<T> table;
    private final Connector connector;
    private final Retry retry;
    private final Retry.Pause pause;
    private final Batch<T> batch;
    private final PartitionMaker<T> partitions;
    private Connection connection;

    /** Opens a connection with auto-commit off. */
    @FunctionalInterface
    public interface Connector {
        Connection open() throws SQLException;
    }

    public UpsertWriter(Table<T> table, Connector connector, Retry retry, Retry.Pause pause) {
        this.table = table;
        this.connector = connector;
        this.retry = retry;
        this.pause = pause;
        this.batch = new Batch<>(table);
        this.partitions =
                table.partitioning()
                        .map(days -> new PartitionMaker<>(table.name(), days))
                        .orElse(null);
    }

    public void add(T row) {
        batch.add(row);
    }

    /** Rows that the next flush writes. */
    public int pending() {
        return batch.size();
    }

    /**
     * Writes what is pending.
     *
     * @throws SQLException where the store refuses a row, or is away for longer than is worth
     *     waiting for
     */
    public void flush() throws SQLException, InterruptedException {
        for (int attempt = 1; batch.size() > 0; attempt++) {
            try {
                write();
                batch.clear();
            } catch (SQLException e) {
                close();
                boolean again = SqlStates.mayPass(e) || mayMakePartition(e);
                if (!again || attempt >= retry.attempts()) {
                    throw e;
                }
                LOG.warn("{}: attempt {} failed: {}", table.name(), attempt, e.toString());
                pause.of(retry.pauseAfter(attempt));
            }
        }
    }

    private void write() throws SQLException {
        if (connection == null) {
            connection = connector.open();
        }
        if (partitions != null) {
            partitions.prepareFor(batch.rows(), connection);
        }
        try (PreparedStatement statement = connection.prepareStatement(table.upsertSql())) {
            for (T row : batch.rows()) {
                table.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    /** A partition that was there may have been dropped by retention. */
    private boolean mayMakePartition(SQLException e) {
        if (partitions == null || !SqlStates.partitionIsMissing(e)) {
            return false;
        }
        partitions.forget();
        return true;
    }

    /** Lets go of the connection; what is pending is not written. */
    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("{}: the connection was gone already", table.name(), e);
            }
            connection = null;
        }
    }
}
