package io.conceptpulse.job.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** How a value of a column is handed to the driver. */
enum SqlType {
    TEXT(Types.VARCHAR),
    INTEGER(Types.INTEGER),
    BIGINT(Types.BIGINT),
    NUMERIC(Types.NUMERIC),
    DOUBLE(Types.DOUBLE),
    BOOLEAN(Types.BOOLEAN),
    DATE(Types.DATE),
    TIMESTAMPTZ(Types.TIMESTAMP_WITH_TIMEZONE),
    TEXT_ARRAY(Types.ARRAY) {
        @Override
        void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            Object[] elements = ((List<?>) value).toArray();
            statement.setArray(index, statement.getConnection().createArrayOf("text", elements));
        }
    },
    /** Sent without a type, so that the server takes it for what the column is. */
    JSON(Types.OTHER);

    private final int jdbcType;

    SqlType(int jdbcType) {
        this.jdbcType = jdbcType;
    }

    void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, jdbcType);
        } else {
            statement.setObject(index, value, jdbcType);
        }
    }
}
