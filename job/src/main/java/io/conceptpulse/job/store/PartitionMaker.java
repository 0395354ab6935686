package io.conceptpulse.job.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the partitions that rows need. Each is made in a transaction of its own, under a lock that
 * all writers of the table share, so that subtasks that meet at midnight do not trip over each
 * other. It is made as a table and then attached: {@code PARTITION OF} would wait for every
 * dashboard query on the table, and let new ones wait in turn.
 */
final class PartitionMaker<T> {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionMaker.class);

    private static final String IS_ATTACHED =
            "SELECT EXISTS (SELECT FROM pg_inherits"
                    + " WHERE inhparent = to_regclass(?) AND inhrelid = to_regclass(?))";

    private final String table;
    private final DayPartitions<T> partitions;
    private final Set<LocalDate> known = new HashSet<>();

    PartitionMaker(String table, DayPartitions<T> partitions) {
        this.table = table;
        this.partitions = partitions;
    }

    /** Afterwards there is a partition for each row. Ends the transaction of the connection. */
    void prepareFor(Collection<T> rows, Connection connection) throws SQLException {
        Set<LocalDate> missing = new TreeSet<>();
        rows.forEach(row -> missing.add(partitions.dayOf(row)));
        missing.removeAll(known);
        for (LocalDate day : missing) {
            make(day, connection);
            connection.commit();
            known.add(day);
        }
    }

    /** Looks again next time: somebody took a partition away. */
    void forget() {
        known.clear();
    }

    private void make(LocalDate day, Connection connection) throws SQLException {
        String partition = DayPartitions.nameOf(table, day);
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtext(?))")) {
            lock.setString(1, table);
            lock.execute();
        }
        if (isAttached(partition, connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS %s (LIKE %s INCLUDING ALL)"
                            .formatted(partition, table));
            statement.execute(
                    "ALTER TABLE %s ATTACH PARTITION %s FOR VALUES %s"
                            .formatted(table, partition, partitions.range(day)));
        }
        LOG.info("Made partition {}", partition);
    }

    private boolean isAttached(String partition, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(IS_ATTACHED)) {
            query.setString(1, table);
            query.setString(2, partition);
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
