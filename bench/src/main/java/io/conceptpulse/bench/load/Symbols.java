package io.conceptpulse.bench.load;

/** Codes of stocks on all boards, about as many on each as there are. */
final class Symbols {

    /** First digits, exchange, and how many of 5,400 begin so. */
    private record Range(String prefix, String exchange, int stocks) {}

    private static final Range[] RANGES = {
        new Range("600", "SH", 800),
        new Range("601", "SH", 210),
        new Range("603", "SH", 580),
        new Range("605", "SH", 110),
        new Range("000", "SZ", 420),
        new Range("001", "SZ", 90),
        new Range("002", "SZ", 950),
        new Range("003", "SZ", 50),
        new Range("300", "SZ", 930),
        new Range("301", "SZ", 420),
        new Range("688", "SH", 570),
        new Range("430", "BJ", 40),
        new Range("831", "BJ", 60),
        new Range("833", "BJ", 60),
        new Range("871", "BJ", 60),
        new Range("920", "BJ", 50),
    };

    private Symbols() {}

    /** The code of each of 5,400 stocks; neighbours are on different boards. */
    static String of(int number) {
        // 1,013 has no divisor in common with 5,400: each place is met once.
        int place = (int) ((long) number * 1_013 % LoadSize.MOST_STOCKS);
        for (Range range : RANGES) {
            if (place < range.stocks) {
                return "%s%03d.%s".formatted(range.prefix, place + 1, range.exchange);
            }
            place -= range.stocks;
        }
        throw new IllegalArgumentException("no stock has the number " + number);
    }
}
