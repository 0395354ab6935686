package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;
import io.conceptpulse.sentiment.ClauseSaid.Mark;
import io.conceptpulse.sentiment.Lexicon.Kind;

import java.util.Set;

/**
 * Words that turn over what a clause says: removals (解除平仓风险), denials (否认亏损) and ends of a course
 * (连跌九日后止跌).
 */
final class ClauseTurns {

    private static final int REMOVAL_REACH = 6;
    private static final int ENDING_REACH = 2;
    private static final int REMOVAL_NEGATION_REACH = 3;
    static final int BEFORE_TURN_MILLI = 200;

    /** Not to be bought, or not to buy, is no news of the one or the other. */
    static final Cue TAKEOVER = new Cue("收购|并购|入股|借壳", "购股壳");

    /** 终止对公司的立案调查: however far off, what ends is the case. */
    static final Cue CASE = new Cue("调查|立案|处罚|稽查", "查案罚");

    static final Cue END = new Cue("终结|终止|中断", "终断");

    /** 终结十四连板. */
    static final Cue RUN = new Cue("连板|连阳|连涨|涨势|升势", "板阳涨势");

    private final ClauseWords words;
    private final ClauseParts parts;
    private final Set<Mark> marks;

    /** Words that have been counted with another. */
    private final boolean[] used;

    ClauseTurns(ClauseWords words, ClauseParts parts, Set<Mark> marks, boolean[] used) {
        this.words = words;
        this.parts = parts;
        this.marks = marks;
        this.used = used;
    }

    void apply() {
        removals();
        denials();
        turns();
    }

    private void removals() {
        for (int i = 0; i < words.size(); i++) {
            if (!words.is(i, Kind.REMOVAL) || isNegated(i)) {
                continue;
            }
            // 终止减持计划 undoes something bad; 终止 alone, with a weight, is bad.
            int reach = words.milli(i) == 0 ? REMOVAL_REACH : ENDING_REACH;
            boolean turned = parts.turnBad(words.term(i), i - reach, i + reach);
            turned |= endsCase(i) || endsRun(i);
            if (!turned && words.milli(i) != 0) {
                marks.add(Mark.TURN);
                parts.add(i, words.milli(i), "");
            }
        }
    }

    private boolean endsCase(int i) {
        boolean ends = END.isIn(words.term(i));
        boolean found =
                ends
                        && parts.scale(
                                part ->
                                        part.isBad()
                                                && part.index() > i
                                                && part.index() <= i + REMOVAL_REACH
                                                && CASE.isIn(words.term(part.index())),
                                -ClauseParts.NEGATED_MILLI,
                                words.term(i));
        if (found) {
            marks.add(Mark.TURN);
        }
        return found;
    }

    private boolean endsRun(int i) {
        boolean found =
                END.isIn(words.term(i))
                        && parts.scale(
                                part ->
                                        part.milli() > 0
                                                && Math.abs(part.index() - i) <= ENDING_REACH
                                                && RUN.isIn(words.term(part.index())),
                                -ClauseParts.NEGATED_MILLI,
                                words.term(i));
        if (found) {
            marks.add(Mark.TURN);
        }
        return found;
    }

    /** 难以摆脱亏损. */
    private boolean isNegated(int i) {
        for (int j = i - 1; j >= Math.max(0, i - REMOVAL_NEGATION_REACH); j--) {
            boolean hard = words.has(j) && words.term(j).indexOf('难') >= 0;
            if ((words.is(j, Kind.NEGATION) || hard) && !used[j]) {
                used[j] = true;
                return true;
            }
        }
        return false;
    }

    private void denials() {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Kind.DENIAL) && deniesTakeover(i)) {
                continue;
            }
            if (words.is(i, Kind.DENIAL) && !parts.turnBad(words.term(i), i + 1, words.size())) {
                if (!isTonedBehind(i)) {
                    marks.add(Mark.DENIES);
                }
                parts.add(i, words.milli(i), "");
            }
            if (words.is(i, Kind.UNTRUE) && !turnAllBefore(i)) {
                marks.add(Mark.UNTRUE);
                parts.add(i, words.milli(i), "");
            }
        }
    }

    /** 否认将被对手收购: what was never said is no news. */
    private boolean deniesTakeover(int i) {
        boolean bad = parts.any(part -> part.isBad() && part.index() > i);
        if (bad || !parts.any(part -> part.index() > i && isTakeover(part))) {
            return false;
        }
        parts.removeIf(part -> part.index() > i && isTakeover(part));
        return true;
    }

    private boolean isTakeover(ClauseParts.Part part) {
        return TAKEOVER.isIn(words.term(part.index()));
    }

    /** 百亿大单子虚乌有: what was said before is not so; false where there was nothing bad in it. */
    private boolean turnAllBefore(int by) {
        if (parts.turnBad(words.term(by), 0, by - 1)) {
            return true;
        }
        parts.scale(
                part -> part.index() < by && part.milli() > 0,
                -ClauseParts.NEGATED_MILLI,
                words.term(by));
        return false;
    }

    private boolean isTonedBehind(int i) {
        for (int j = i + 1; j < words.size(); j++) {
            if (words.isPart(j)) {
                return true;
            }
        }
        return false;
    }

    /** Where a course of things ended counts for more than its course. */
    private void turns() {
        for (int i = 0; i < words.size(); i++) {
            int turn = i;
            int milli = words.is(i, Kind.TURN) ? words.milli(i) : 0;
            // 由盈利变为亏损: without a weight of its own it leads to what stands behind it.
            boolean leads = words.is(i, Kind.TURN) && milli == 0 && isTonedBehind(i);
            if (milli != 0) {
                marks.add(Mark.TURN);
            }
            if (milli != 0 || leads) {
                parts.scale(
                        part -> part.index() < turn && (leads || part.milli() > 0 != milli > 0),
                        BEFORE_TURN_MILLI,
                        "");
            }
        }
    }
}
