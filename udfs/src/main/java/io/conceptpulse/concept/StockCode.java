package io.conceptpulse.concept;

/**
 * Tells six digits that are a stock code from six digits that are an amount: {@code 601360.SH},
 * {@code （601360）}, {@code 代码：601360}. The exchange, where it is written, must be the stock's own:
 * 000001.SH is an index, 000001.SZ a bank.
 */
final class StockCode {

    /** What stands on both sides of a code that is a word of its own. */
    private static final String BESIDE = " \n,，、。；;:：【】[]「」《》“”\"'!！?？|/";

    private StockCode() {}

    static boolean isWrittenAsCode(FoldedText text, int start, int end, String symbol) {
        int dot = symbol.indexOf('.');
        String exchange = dot < 0 ? "" : FoldedText.fold(symbol.substring(dot + 1));
        if (text.at(end) == '.' && FoldedText.isLatinLetter(text.at(end + 1))) {
            String written = "" + text.at(end + 1) + text.at(end + 2);
            return written.equals(exchange);
        }
        char before = text.before(start);
        if (before == '(' || before == '【' || text.at(end) == ')' || isLabelled(text, start)) {
            return true;
        }
        // A round number between two marks may be an amount.
        boolean round = symbol.startsWith("000", 3);
        return !round && BESIDE.indexOf(before) >= 0 && BESIDE.indexOf(text.at(end)) >= 0;
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
