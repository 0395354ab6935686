package io.conceptpulse.concept;

import java.util.regex.Pattern;

/**
 * Tells six digits that are a stock code from six digits that are an amount: {@code 601360.SH},
 * {@code （601360）}, {@code 代码：601360}. The exchange, where it is written, must be the stock's own:
 * 000001.SH is an index, 000001.SZ a bank. Where it is not written, a code behind the name of an
 * index is the index's: {@code 沪指（000001）}.
 */
final class StockCode {

    /** What stands on both sides of a code that is a word of its own. */
    private static final String BESIDE = " \n,，、。；;:：【】[]「」《》“”\"'!！?？|/";

    /** Indices of Shanghai and of CSI have codes that stocks of Shenzhen have too. */
    private static final String SHARED_WITH_INDICES = "000";

    private static final Pattern INDEX =
            Pattern.compile(
                    "(?:指数?|上证(?:[AB]股)?|沪深|沪综|全指|(?:上证|中证|沪深|深证|国证|科创板?|北证|央视|超大盘|创业板)"
                            + "\\s?(?:A\\s?)?\\d{2,4}"
                            + "|(?:上证|中证|沪深300)(?:全指|红利|消费|主要消费|可选消费|军工|银行|医疗|医药|白酒|酒|煤炭|环保|信息|信息技术|传媒"
                            + "|证券|证券公司|流通|转债|新能源?|新能源车|能源|材料|工业|金融|地产|公用|公用事业|央企|国企|民企|价值|成长|治理))"
                            + "(?:指数)?[”\"』」]?\\s?(?:[，,]?(?:指数)?代码\\s?[:：]?\\s?)?[(（【\\[:：]?\\s?"
                            + "(?:(?:指数)?代码\\s?[:：]?\\s?)?$");

    /** Characters before a code that may name an index, with the label and bracket between. */
    private static final int LONGEST_INDEX = 24;

    private StockCode() {}

    static boolean isWrittenAsCode(FoldedText text, int start, int end, String symbol) {
        int dot = symbol.indexOf('.');
        String exchange = dot < 0 ? "" : FoldedText.fold(symbol.substring(dot + 1));
        if (text.at(end) == '.' && FoldedText.isLatinLetter(text.at(end + 1))) {
            String written = "" + text.at(end + 1) + text.at(end + 2);
            return written.equals(exchange);
        }
        if (symbol.startsWith(SHARED_WITH_INDICES) && isOfIndex(text, start)) {
            return false;
        }
        char before = text.before(start);
        if (before == '(' || before == '【' || text.at(end) == ')' || isLabelled(text, start)) {
            return true;
        }
        // A round number between two marks may be an amount.
        boolean round = symbol.startsWith("000", 3);
        return !round && BESIDE.indexOf(before) >= 0 && BESIDE.indexOf(text.at(end)) >= 0;
    }

    private static boolean isOfIndex(FoldedText text, int start) {
        String before = text.original().substring(Math.max(0, start - LONGEST_INDEX), start);
        return INDEX.matcher(before).find();
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
