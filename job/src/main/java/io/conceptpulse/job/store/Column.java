package io.conceptpulse.job.store;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a table and where its value comes from. Any value but that of a text array may be
 * {@code null}.
 */
public final class Column<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final SqlType type;
    private final Getter<T, ?> value;

    private Column(String name, SqlType type, Getter<T, ?> value) {
        this.name = name;
        this.type = type;
        this.value = value;
    }

    /** Control characters are taken out. */
    public static <T> Column<T> text(String name, Getter<T, String> value) {
        return new Column<>(name, SqlType.TEXT, row -> SafeText.of(value.apply(row)));
    }

    /** Control characters are taken out. */
    public static <T> Column<T> texts(String name, Getter<T, List<String>> value) {
        return new Column<>(
                name,
                SqlType.TEXT_ARRAY,
                row -> value.apply(row).stream().map(SafeText::of).toList());
    }

    /** A {@code jsonb}; the text must hold no escaped NUL either. */
    public static <T> Column<T> json(String name, Getter<T, String> value) {
        return new Column<>(name, SqlType.JSON, value);
    }

    public static <T> Column<T> integer(String name, Getter<T, Integer> value) {
        return new Column<>(name, SqlType.INTEGER, value);
    }

    public static <T> Column<T> bigint(String name, Getter<T, Long> value) {
        return new Column<>(name, SqlType.BIGINT, value);
    }

    /** An integer that counts units of 10^−scale. */
    public static <T> Column<T> scaled(String name, int scale, Getter<T, Long> value) {
        return new Column<>(
                name,
                SqlType.NUMERIC,
                row -> ifPresent(value.apply(row), v -> BigDecimal.valueOf(v, scale)));
    }

    public static <T> Column<T> real(String name, Getter<T, Double> value) {
        return new Column<>(name, SqlType.DOUBLE, value);
    }

    public static <T> Column<T> bool(String name, Getter<T, Boolean> value) {
        return new Column<>(name, SqlType.BOOLEAN, value);
    }

    public static <T> Column<T> date(String name, Getter<T, LocalDate> value) {
        return new Column<>(name, SqlType.DATE, value);
    }

    /** Epoch milliseconds into a {@code timestamptz}. */
    public static <T> Column<T> instant(String name, Getter<T, Long> value) {
        return new Column<>(
                name,
                SqlType.TIMESTAMPTZ,
                row -> ifPresent(value.apply(row), BeijingTime::instant));
    }

    public String name() {
        return name;
    }

    Object valueOf(T row) {
        return value.apply(row);
    }

    void bind(PreparedStatement statement, int index, T row) throws SQLException {
        type.bind(statement, index, valueOf(row));
    }

    private static <A, B> B ifPresent(A value, Function<A, B> then) {
        return value == null ? null : then.apply(value);
    }
}
