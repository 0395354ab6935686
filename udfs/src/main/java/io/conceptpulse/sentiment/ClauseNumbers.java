package io.conceptpulse.sentiment;

import io.conceptpulse.news.Sentences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers say of a clause that its words do not.
 *
 * @param slight whether it moves by less than half a percent
 * @param loss whether a result is told as a negative number
 * @param change 1 where it goes from a number to a higher one (由一成到六成), −1 to a lower one, else 0
 */
record ClauseNumbers(boolean slight, boolean loss, int change) {

    /** Every sign that feeds write for a minus; the first as it may stand in a set of a pattern. */
    private static final String MINUS = "-−－—";

    /** Half width: the cleaner has narrowed digits and signs. */
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?) ?%");

    private static final Pattern MOVES = Pattern.compile("[涨跌升降增减]|回调|回落|回升");

    /** Not a range (3.2亿元-3.6亿元): the sign follows the quantity. */
    private static final Pattern LOSS =
            Pattern.compile(
                    "(?:净利润?|利润|归母|扣非|盈利|每股收益|现金流(?:量?净额)?)(?:约|为|约为|是|:|：)?[" + MINUS + "]\\d");

    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,4})?|[一二三四五六七八九])";
    private static final String UNIT = "([元点倍%成万亿家吨个]{1,3})";
    private static final String TENTHS = "一二三四五六七八九";

    private static final Pattern FROM_TO =
            Pattern.compile(
                    "[由从自][^，,盈亏正负]{0,10}?"
                            + NUMBER
                            + UNIT
                            + "[^，,\\d]{0,6}?[至到为成][^，,\\d]{0,2}?"
                            + NUMBER
                            + UNIT);

    private static final double SLIGHT_PERCENT = 0.5;

    private static final ClauseNumbers NONE = new ClauseNumbers(false, false, 0);

    static ClauseNumbers in(char[] text, Sentences.Span clause) {
        boolean number = false;
        boolean percent = false;
        boolean signed = false;
        boolean from = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                number = true;
                signed |= i > clause.start() && isMinus(text[i - 1]);
            }
            percent |= c == '%';
            number |= c == '成';
            from |= c == '由' || c == '从' || c == '自';
        }
        if (!number || !percent && !signed && !from) {
            return NONE;
        }
        String words = new String(text, clause.start(), clause.end() - clause.start());
        boolean slight = percent && isSlight(words);
        boolean loss = signed && LOSS.matcher(words).find();
        return new ClauseNumbers(slight, loss, from ? change(words) : 0);
    }

    private static int change(String clause) {
        Matcher fromTo = FROM_TO.matcher(clause);
        if (!fromTo.find() || !fromTo.group(2).equals(fromTo.group(4))) {
            return 0;
        }
        return Double.compare(number(fromTo.group(3)), number(fromTo.group(1)));
    }

    private static double number(String text) {
        int tenths = TENTHS.indexOf(text);
        return tenths >= 0 ? tenths + 1 : Double.parseDouble(text);
    }

    private static boolean isMinus(char c) {
        return MINUS.indexOf(c) >= 0;
    }

    private static boolean isSlight(String clause) {
        Matcher percent = PERCENT.matcher(clause);
        boolean any = false;
        while (percent.find()) {
            boolean under = clause.startsWith("不足", percent.start() - 2);
            double value = Double.parseDouble(percent.group(1));
            if (value > (under ? 2 * SLIGHT_PERCENT : SLIGHT_PERCENT)) {
                return false;
            }
            any = true;
        }
        return any && MOVES.matcher(clause).find();
    }
}
