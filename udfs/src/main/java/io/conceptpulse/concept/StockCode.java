package io.conceptpulse.concept;

/**
 * Tells six digits that are a stock code from six digits that are an amount: {@code 601360.SH},
 * {@code （601360）}, {@code 代码：601360}. The exchange, where it is written, must be the stock's own:
 * 000001.SH is an index, 000001.SZ a bank.
 */
final class StockCode {

    private StockCode() {}

    static boolean isWrittenAsCode(FoldedText text, int start, int end, String symbol) {
        int dot = symbol.indexOf('.');
        String exchange = dot < 0 ? "" : FoldedText.fold(symbol.substring(dot + 1));
        if (text.at(end) == '.' && FoldedText.isLatinLetter(text.at(end + 1))) {
            String written = "" + text.at(end + 1) + text.at(end + 2);
            return written.equals(exchange);
        }
        char before = text.before(start);
        return before == '(' || before == '【' || text.at(end) == ')' || isLabelled(text, start);
    }

    /** 代码：601360, 证券代码 601360. */
    private static boolean isLabelled(FoldedText text, int start) {
        int place = start - 1;
        while (place >= 0 && (text.at(place) == ' ' || text.at(place) == ':')) {
            place--;
        }
        return text.at(place) == '码' && text.at(place - 1) == '代';
    }
}
