package io.conceptpulse.job.store;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table and how rows of it are made. Names are put into SQL as they are: they come from code.
 *
 * @param name of the table
 * @param key columns of the primary key
 * @param columns the others
 * @param conflict what happens where the key is there already
 * @param partitions the day that a row belongs to; {@code null} where the table has no partitions
 */
public record Table<T>(
        String name,
        List<Column<T>> key,
        List<Column<T>> columns,
        Conflict<T> conflict,
        DayPartitions<T> partitions)
        implements Serializable {

    public Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a table needs a key: " + name);
        }
    }

    /** Without partitions. */
    public Table(String name, List<Column<T>> key, List<Column<T>> columns, Conflict<T> conflict) {
        this(name, key, columns, conflict, null);
    }

    public Optional<DayPartitions<T>> partitioning() {
        return Optional.ofNullable(partitions);
    }

    RowKey keyOf(T row) {
        return new RowKey(key.stream().map(column -> column.valueOf(row)).toList());
    }

    /** One row, one parameter a column, in the order of {@link #bind}. */
    String upsertSql() {
        String assignments =
                columns.stream()
                        .map(column -> column.name() + " = excluded." + column.name())
                        .collect(Collectors.joining(", "));
        return "INSERT INTO %s AS t (%s) VALUES (%s) ON CONFLICT (%s) %s"
                .formatted(
                        name,
                        names(all()),
                        all().map(column -> "?").collect(Collectors.joining(", ")),
                        names(key.stream()),
                        conflict.action(assignments));
    }

    void bind(PreparedStatement statement, T row) throws SQLException {
        int index = 1;
        for (Column<T> column : all().toList()) {
            column.bind(statement, index++, row);
        }
    }

    private Stream<Column<T>> all() {
        return Stream.concat(key.stream(), columns.stream());
    }

    private String names(Stream<Column<T>> of) {
        return of.map(Column::name).collect(Collectors.joining(", "));
    }
}
