package io.conceptpulse.sentiment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a clause says.
 *
 * @param milli sum of its parts after hedges and the like, in thousandths, unbounded
 * @param terms the parts, such as {@code 不-利好-}
 * @param marks what it does to its neighbours
 */
record ClauseSaid(int milli, List<String> terms, Set<Mark> marks) {

    /** 好于预期, in thousandths. */
    static final int EXPECTED_MILLI = 600;

    private static final List<String> BETTER = List.of("好于预期+");
    private static final List<String> WORSE = List.of("不及预期-");

    /** It says nothing either way. */
    static final ClauseSaid NOTHING = new ClauseSaid(0, List.of(), Set.of());

    ClauseSaid {
        terms = List.copyOf(terms);
        marks = Set.copyOf(marks);
    }

    /** That something is better than expected, or worse; what was said before counts little. */
    static ClauseSaid expected(boolean better, int factorMilli, Set<Mark> marks) {
        Set<Mark> all = EnumSet.of(Mark.TURN);
        all.addAll(marks);
        int milli = better ? EXPECTED_MILLI : -EXPECTED_MILLI;
        return new ClauseSaid(milli * factorMilli / 1000, better ? BETTER : WORSE, all);
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** The same clause, which also does this. */
    ClauseSaid with(Mark mark) {
        Set<Mark> all = EnumSet.of(mark);
        all.addAll(marks);
        return new ClauseSaid(milli, terms, all);
    }

    /** The same clause, said with less weight, or with the opposite sense for a factor below 0. */
    ClauseSaid times(int factorMilli, String rule) {
        List<String> said =
                terms.stream().map(term -> rule + signed(term, factorMilli < 0)).toList();
        return new ClauseSaid((int) ((long) milli * factorMilli / 1000), said, marks);
    }

    /** A term ends in the sign of what it says in the end. */
    private static String signed(String term, boolean turned) {
        if (!turned) {
            return term;
        }
        int last = term.length() - 1;
        return term.substring(0, last) + (term.charAt(last) == '-' ? '+' : '-');
    }

    /** What a clause does to the others of its sentence. */
    enum Mark {
        /** It asks. */
        QUESTION,
        /** It asks what nobody doubts: 何愁业绩不增. */
        RHETORICAL,
        /** It takes back what was said before it. */
        CONTRAST,
        /** It tells where a course of things ended: 连跌九日终于止跌. */
        TURN,
        /** It denies what was said before: 公司称不实. */
        UNTRUE,
        /** It denies what is said behind it: 公司辟谣：…. */
        DENIES,
        /**
         * It says how something is measured by what was expected, and what was said before is that.
         */
        MORE_THAN_EXPECTED,
        LESS_THAN_EXPECTED,
        /** It tells what could have been: 本可以创纪录. */
        REGRETS,
        /** What it says did not happen, nor what follows from it: 若非, 险些. */
        UNREAL
    }
}
