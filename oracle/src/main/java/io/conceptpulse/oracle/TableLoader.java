package io.conceptpulse.oracle;

import org.duckdb.DuckDBAppender;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Properties;

/** Reads tables of the job's database into the workbench. */
final class TableLoader implements AutoCloseable {

    private static final int FETCH_ROWS = 10_000;

    private final Connection database;
    private final Workbench workbench;

    private TableLoader(Connection database, Workbench workbench) {
        this.database = database;
        this.workbench = workbench;
    }

    static TableLoader open(Question question, Workbench workbench) {
        return open(question.jdbcUrl(), question, workbench);
    }

    static TableLoader open(String url, Question question, Workbench workbench) {
        try {
            Properties properties = new Properties();
            if (!question.user().isEmpty()) {
                properties.setProperty("user", question.user());
                properties.setProperty("password", question.password());
            }
            properties.setProperty("connectTimeout", "10");
            Connection database = DriverManager.getConnection(url, properties);
            database.setAutoCommit(false);
            database.setReadOnly(true);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new TableLoader(database, workbench);
        } catch (SQLException e) {
            // What stands behind the question mark may be a password.
            throw OracleException.unreachable(
                    "the database "
                            + url.replaceAll("\\?.*", "")
                            + " cannot be read ("
                            + String.valueOf(e.getMessage()).replaceAll("\\?\\S*", "")
                            + ")",
                    e);
        }
    }

    /** Copies what a query gives into a table of the workbench that is made for it. */
    void copy(String sql, String table) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(FETCH_ROWS);
            try (ResultSet rows = statement.executeQuery(sql)) {
                workbench.run(definition(table, rows.getMetaData()));
                append(rows, table);
            }
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("42")) {
                throw OracleException.unreachable(
                        "the database is not one that the job has written, or its tables may not be"
                                + " read ("
                                + e.getMessage()
                                + ")",
                        e);
            }
            throw e;
        }
    }

    /** Ends the snapshot: what is read next is what the tables hold now. */
    void refresh() throws SQLException {
        database.rollback();
    }

    private static String definition(String table, ResultSetMetaData columns) throws SQLException {
        StringBuilder sql = new StringBuilder("CREATE OR REPLACE TABLE " + table + " (");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            sql.append(i == 1 ? "\"" : ", \"")
                    .append(columns.getColumnName(i))
                    .append("\" ")
                    .append(type(columns.getColumnType(i)));
        }
        return sql.append(")").toString();
    }

    private static String type(int jdbc) {
        return switch (jdbc) {
            case Types.BIGINT -> "BIGINT";
            case Types.INTEGER -> "INTEGER";
            case Types.BIT, Types.BOOLEAN -> "BOOLEAN";
            case Types.DOUBLE -> "DOUBLE";
            default -> "VARCHAR";
        };
    }

    private void append(ResultSet rows, String table) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        try (DuckDBAppender appender = workbench.connection().createAppender("main", table)) {
            while (rows.next()) {
                appender.beginRow();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    append(appender, rows, i, columns.getColumnType(i));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, ResultSet rows, int column, int type)
            throws SQLException {
        if (rows.getObject(column) == null) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case Types.BIGINT -> appender.append(rows.getLong(column));
            case Types.INTEGER -> appender.append(rows.getInt(column));
            case Types.BIT, Types.BOOLEAN -> appender.append(rows.getBoolean(column));
            case Types.DOUBLE -> appender.append(rows.getDouble(column));
            default -> appender.append(rows.getString(column));
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
