package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Cue;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.ClauseSaid.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tone of one sentence towards one target. A clause belongs to the target that was named last;
 * what a sentence says of other targets counts for nothing here. What stands before 但 (but) counts
 * less than what stands behind it, and a question less than a statement.
 */
final class SentenceTone {

    private static final int BEFORE_CONTRAST_MILLI = 300;

    /** What stands before the clause that names the target is as a rule said of something else. */
    private static final int BEFORE_NAMED_MILLI = 350;

    private static final int BEFORE_TURN_MILLI = 200;
    private static final int OPPOSITE_MILLI = -700;
    private static final int DENIED_MILLI = 700;

    /** What did not happen. */
    static final int UNREAL_MILLI = 100;

    /** The market has heard all that was said before. */
    static final Cue UP_MOVE = new Cue("大涨|暴涨|涨停|封板|走强|走高|拉升|飙升|爆发", "涨封走拉飙爆");

    static final Cue DOWN_MOVE = new Cue("大跌|暴跌|跌停|走弱|走低|重挫|跳水|领跌|闪崩|杀跌", "跌走挫水崩");

    private static final int HARM_MILLI = 500;
    private static final int GAIN_MILLI = 500;

    /** A mark alone may be rhetoric (何愁业绩不增？); with 吗 or 能否 nothing is stated. */
    private static final int MARKED_QUESTION_MILLI = 300;

    private static final int ASKED_MILLI = 50;

    private SentenceTone() {}

    /**
     * What a sentence says.
     *
     * @param milli sum in thousandths, unbounded
     * @param terms what made it
     * @param meant whether it is about the target at all, and not about another thing of its name
     * @param turn sign of the last clause that told where a course of things ended, else 0
     */
    record Result(int milli, List<String> terms, boolean meant, int turn) {

        static final Result NOTHING = new Result(0, List.of(), true, 0);

        static final Result NOT_MEANT = new Result(0, List.of(), false, 0);
    }

    /**
     * @param target where the text names the target
     */
    static Result evaluate(ReadSentence sentence, Names target) {
        Names own = target.in(sentence.span());
        if (sentence.isDisclaimer() || isElsewhere(sentence, own)) {
            return Result.NOT_MEANT;
        }
        int others = sentence.names().size() - own.size();
        List<Sentences.Span> spans = sentence.clauses();
        List<ClauseSaid> clauses = new ArrayList<>(spans.size());
        boolean compared = false;
        boolean left = false;
        boolean denied = false;
        boolean named = own.isEmpty();
        boolean ours = others == 0 || own.isEmpty();
        boolean shared = false;
        boolean forsaken = false;
        int last = lastNamed(spans, own);
        for (int i = 0; i < spans.size(); i++) {
            Sentences.Span clause = spans.get(i);
            int namesUs = own.count(clause);
            if (others > 0 && !own.isEmpty()) {
                boolean namesOther = sentence.names().count(clause) > namesUs;
                // 相比液冷，风冷更便宜: what is said of the other is what it is compared by.
                boolean same = !namesOther || ClauseSubject.isSame(sentence.text(), clause);
                ours = namesUs > 0 || compared || shared || (ours && same);
                // 甲、乙双双涨停: what follows is said of all that are listed; 甲：终止与乙的合同.
                shared =
                        (namesUs > 0 || shared) && endsInName(sentence, clause, '、')
                                || namesUs > 0 && endsInName(sentence, clause, '：');
            }
            if (!ours || (left && namesUs == 0)) {
                continue;
            }
            if (!own.isEmpty() && namesUs == 0 && sentence.isOfAnother(i)) {
                continue;
            }
            if (forsaken && namesUs == 0 && TargetRole.tellsWhither(sentence.text(), clause)) {
                continue;
            }
            ClauseSaid said = sentence.said(i);
            if (denied && said.milli() < 0 && ClauseSubject.isReported(sentence.text(), clause)) {
                said = said.times(-DENIED_MILLI, "不实-");
            }
            denied = said.is(Mark.DENIES);
            if (namesUs == 0 && ClauseSubject.isRival(sentence.text(), clause)) {
                said = said.times(OPPOSITE_MILLI, "对手-");
            }
            if (namesUs > 0) {
                Hit first = own.get(own.firstFrom(clause.start()));
                TargetRole role = TargetRole.of(sentence.text(), clause, first);
                compared = role == TargetRole.COMPARED;
                left = role == TargetRole.ORIGIN || role == TargetRole.WINNER;
                forsaken = role == TargetRole.FORSAKEN;
                named |= role != TargetRole.PART_OF_NAME;
                said = inRole(said, role);
                boolean behind = i == last && !clauses.isEmpty();
                if (behind && role == TargetRole.SUBJECT && isMove(sentence, clause, said)) {
                    said = said.with(Mark.TURN);
                }
            } else if (compared) {
                said = said.times(OPPOSITE_MILLI, "相对-");
            } else if (!named) {
                said = said.times(BEFORE_NAMED_MILLI, "");
            }
            clauses.add(said);
        }
        if (!named) {
            return Result.NOT_MEANT;
        }
        if (sentence.asksWhich()) {
            return Result.NOTHING;
        }
        return sum(clauses, sentence.hasQuestionMark());
    }

    private static boolean isElsewhere(ReadSentence sentence, Names own) {
        if (own.isEmpty()) {
            return false;
        }
        Hit first = own.get(0);
        String name = sentence.text().substring(first.offset(), first.offset() + first.length());
        return sentence.elsewhere().isAwayFrom(name);
    }

    /** Index of the last clause that names the target, or −1. */
    private static int lastNamed(List<Sentences.Span> clauses, Names own) {
        int last = clauses.size() - 1;
        while (last >= 0 && own.count(clauses.get(last)) == 0) {
            last--;
        }
        return last;
    }

    /** Whether a clause ends in a name and a mark. */
    private static boolean endsInName(ReadSentence sentence, Sentences.Span clause, char by) {
        int mark = clause.end() - 1;
        int behind = sentence.names().firstFrom(clause.end());
        if (sentence.text().charAt(mark) != by || behind == 0) {
            return false;
        }
        Hit name = sentence.names().get(behind - 1);
        return name.offset() + name.length() == mark;
    }

    /** 收紧光刻机出口管制，国产光刻机概念股大涨: how the market took it. */
    private static boolean isMove(ReadSentence sentence, Sentences.Span clause, ClauseSaid said) {
        String text = clause.in(sentence.text());
        return said.milli() > 0 && UP_MOVE.isIn(text) || said.milli() < 0 && DOWN_MOVE.isIn(text);
    }

    private static ClauseSaid inRole(ClauseSaid said, TargetRole role) {
        return switch (role) {
            case SUBJECT, ORIGIN -> said;
            case STANDARD, COMPARED -> said.times(OPPOSITE_MILLI, "相对-");
            case VICTIM, FORSAKEN ->
                    new ClauseSaid(
                            -Math.max(HARM_MILLI, Math.abs(said.milli())),
                            List.of("受损-"),
                            said.marks());
            case RECIPIENT, WINNER -> new ClauseSaid(GAIN_MILLI, List.of("受益+"), Set.of(Mark.TURN));
            case PART_OF_NAME -> ClauseSaid.NOTHING;
        };
    }

    private static Result sum(List<ClauseSaid> clauses, boolean question) {
        long sum = 0;
        List<String> terms = new ArrayList<>();
        boolean asks = false;
        boolean rhetorical = false;
        boolean unreal = false;
        int turn = 0;
        for (ClauseSaid clause : clauses) {
            if (clause.is(Mark.CONTRAST)) {
                sum = sum * BEFORE_CONTRAST_MILLI / 1000;
                unreal = false;
            }
            if (clause.is(Mark.TURN) && sum > 0 != clause.milli() > 0) {
                sum = sum * BEFORE_TURN_MILLI / 1000;
            }
            int milli =
                    unreal && !clause.is(Mark.REGRETS)
                            ? clause.milli() * UNREAL_MILLI / 1000
                            : clause.milli();
            List<String> said = clause.terms();
            boolean less = clause.is(Mark.LESS_THAN_EXPECTED);
            if (less || clause.is(Mark.MORE_THAN_EXPECTED)) {
                // 亏损2000万元，远少于机构估计: what is less stands before.
                ClauseSaid expected = ClauseSaid.expected(less == sum < 0, 1000, clause.marks());
                sum = expected.milli();
                said = expected.terms();
            } else if (clause.is(Mark.UNTRUE) && sum < 0) {
                // 网传公司破产，公司称不实: what is denied stands in the clause before.
                sum = -sum * DENIED_MILLI / 1000;
            } else {
                sum += milli;
            }
            turn = clause.is(Mark.TURN) ? Integer.signum(milli) : turn;
            unreal |= clause.is(Mark.UNREAL);
            asks |= clause.is(Mark.QUESTION);
            rhetorical |= clause.is(Mark.RHETORICAL);
            terms.addAll(said);
        }
        int factor = 1000;
        if (!rhetorical && (asks || question)) {
            factor = asks ? ASKED_MILLI : MARKED_QUESTION_MILLI;
        }
        return new Result((int) (sum * factor / 1000), terms, true, turn);
    }
}
