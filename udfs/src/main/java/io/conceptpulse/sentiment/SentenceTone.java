package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
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
     */
    record Result(int milli, List<String> terms, boolean meant) {

        static final Result NOTHING = new Result(0, List.of(), true);

        static final Result NOT_MEANT = new Result(0, List.of(), false);
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
        for (int i = 0; i < spans.size(); i++) {
            Sentences.Span clause = spans.get(i);
            int namesUs = own.count(clause);
            if (others > 0 && !own.isEmpty()) {
                boolean namesOther = sentence.names().count(clause) > namesUs;
                // 相比液冷，风冷更便宜: what is said of the other is what it is compared by.
                ours = namesUs > 0 || compared || (ours && !namesOther);
            }
            if (!ours || (left && namesUs == 0)) {
                continue;
            }
            if (!own.isEmpty() && namesUs == 0 && sentence.isOfAnother(i)) {
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
                named |= role != TargetRole.PART_OF_NAME;
                said = inRole(said, role);
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

    private static ClauseSaid inRole(ClauseSaid said, TargetRole role) {
        return switch (role) {
            case SUBJECT, ORIGIN -> said;
            case STANDARD, COMPARED -> said.times(OPPOSITE_MILLI, "相对-");
            case VICTIM ->
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
            unreal |= clause.is(Mark.UNREAL);
            asks |= clause.is(Mark.QUESTION);
            rhetorical |= clause.is(Mark.RHETORICAL);
            terms.addAll(said);
        }
        int factor = 1000;
        if (!rhetorical && (asks || question)) {
            factor = asks ? ASKED_MILLI : MARKED_QUESTION_MILLI;
        }
        return new Result((int) (sum * factor / 1000), terms, true);
    }
}
