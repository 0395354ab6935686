package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a clause measures something by what was expected of it: 亏损远少于机构估计, 比卖方预测低了一大截. What counts is
 * that, and not whether it rose or fell.
 */
enum Expectation {
    /** Better (好于预期), whatever it is. */
    BETTER,
    /** Worse. */
    WORSE,
    /** More: good of what is good, bad of what is bad. */
    MORE,
    /** Less. */
    LESS,
    /** Nothing of the kind. */
    NOT;

    private static final String EXPECTED =
            "(?:预期|预测|预估|预判|预想|预计|估计|测算|指引|想象|设想|担心|担忧|恐慌|悲观|押注|目标价|计划|预告|快报)";

    private static final Pattern BETTER_THAN =
            Pattern.compile("(?:好于|优于|强于|快于|早于|乐观于|胜过)[^，,]{0,14}" + EXPECTED);

    private static final Pattern WORSE_THAN =
            Pattern.compile(
                    "(?:差于|逊于|弱于|慢于|晚于|不及|未达|不达|没达到|未能达到|够不着|没摸到|不如)[^，,]{0,14}" + EXPECTED);

    private static final Pattern MORE_THAN =
            Pattern.compile("(?:高于|大于|多于|超过|超出|超了?|高出)[^，,跌]{0,14}" + EXPECTED);

    private static final Pattern LESS_THAN =
            Pattern.compile(
                    "(?:低于|小于|少于)[^，,]{0,14}"
                            + EXPECTED
                            + "|不到[^，,]{0,8}"
                            + EXPECTED
                            + "?(?:下限)?的?(?:一半|三成|四成|零头)");

    /** 比市场担心的温和得多. */
    private static final Pattern THAN =
            Pattern.compile(
                    "(?<![同环相])(?:比|较)[^，,]{0,12}"
                            + EXPECTED
                            + "[^，,]{0,8}?(好|优|强|快|早|温和|轻|乐观|差|糟|弱|慢|晚|重|惨|低|少|小|短|高|多|大|长)");

    private static final String GOOD = "好优强快早温和轻乐观";
    private static final String BAD = "差糟弱慢晚重惨";
    private static final String SMALL = "低少小短";

    private static final Pattern NEGATED =
            Pattern.compile(
                    "(?:未能|没能|没有|并不|并未|并非|不|未|没)(?:好于|优于|强于|快于|差于|逊于|弱于|慢于|高于|大于|多于|超过|超出|低于|小于|少于)");

    /** Without a word of expectation there is nothing to look for. */
    static final Cue ANY = new Cue(EXPECTED, "预 估计 测算 指引 想象 设想 担 恐慌 悲观 押注 目标价 计划 快报");

    static Expectation of(String clause) {
        if (!ANY.isIn(clause)) {
            return NOT;
        }
        return NEGATED.matcher(clause).find() ? opposite(plain(clause)) : plain(clause);
    }

    /** 不差于预期 is said to praise, 未能好于预期 to blame. */
    private static Expectation opposite(Expectation plain) {
        return switch (plain) {
            case BETTER -> WORSE;
            case WORSE -> BETTER;
            case MORE -> LESS;
            case LESS -> MORE;
            case NOT -> NOT;
        };
    }

    private static Expectation plain(String clause) {
        if (BETTER_THAN.matcher(clause).find()) {
            return BETTER;
        }
        if (WORSE_THAN.matcher(clause).find()) {
            return WORSE;
        }
        if (LESS_THAN.matcher(clause).find()) {
            return LESS;
        }
        Matcher than = THAN.matcher(clause);
        if (than.find()) {
            return of(than.group(1).charAt(0));
        }
        return MORE_THAN.matcher(clause).find() ? MORE : NOT;
    }

    private static Expectation of(char quality) {
        if (GOOD.indexOf(quality) >= 0) {
            return BETTER;
        }
        if (BAD.indexOf(quality) >= 0) {
            return WORSE;
        }
        return SMALL.indexOf(quality) >= 0 ? LESS : MORE;
    }
}
