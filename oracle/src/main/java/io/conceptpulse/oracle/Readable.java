package io.conceptpulse.oracle;

/** Values of columns as a person reads them, not in the whole numbers that are compared. */
final class Readable {

    private Readable() {}

    /** The SQL text that shows a column; {@code null} stays {@code null}. */
    static String sql(String column, String value) {
        return switch (column) {
            case "minute", "ts", "first_seen", "changed_at", "at", "opened_at", "index_as_of" ->
                    "clock(" + value + ")";
            case "session" -> "day_name(" + value + ")";
            case "index_open",
                    "index_high",
                    "index_low",
                    "index_close",
                    "previous_close",
                    "index_at_open",
                    "index_now",
                    "net_sentiment" ->
                    decimal(value, 6);
            case "turnover", "amount" -> decimal(value, 2);
            case "last", "prev_close" -> decimal(value, 3);
            case "return" -> decimal(value, 9);
            default -> "CAST(" + value + " AS VARCHAR)";
        };
    }

    private static String decimal(String value, int decimals) {
        return "format('{:.%df}', %s / 1e%d)".formatted(decimals, value, decimals);
    }
}
