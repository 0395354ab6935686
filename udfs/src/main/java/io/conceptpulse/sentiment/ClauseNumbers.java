package io.conceptpulse.sentiment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers say of a clause that its words do not.
 *
 * @param slight whether it moves by less than half a percent
 * @param loss whether a result is told as a negative number
 */
record ClauseNumbers(boolean slight, boolean loss) {

    /** Half width: the cleaner has narrowed digits and signs. */
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?) ?%");

    private static final Pattern MOVES = Pattern.compile("[涨跌升降增减]|回调|回落|回升");

    /** Not a range (3.2亿元-3.6亿元): the sign follows the quantity. */
    private static final Pattern LOSS =
            Pattern.compile("(?:净利润?|利润|归母|扣非|盈利|每股收益|现金流(?:量?净额)?)(?:约|为|约为|是|:|：)?[-−－—]\\d");

    private static final double SLIGHT_PERCENT = 0.5;

    private static final ClauseNumbers NONE = new ClauseNumbers(false, false);

    static ClauseNumbers in(String clause) {
        boolean hasDigit = clause.chars().anyMatch(c -> c >= '0' && c <= '9');
        return hasDigit ? new ClauseNumbers(isSlight(clause), LOSS.matcher(clause).find()) : NONE;
    }

    private static boolean isSlight(String clause) {
        if (clause.indexOf('%') < 0 || !MOVES.matcher(clause).find()) {
            return false;
        }
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
        return any;
    }
}
