package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.ClauseSaid.Mark;
import io.conceptpulse.sentiment.Lexicon.Entry;

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
    private static final int UNREAL_MILLI = 100;
    private static final int HARM_MILLI = 500;
    private static final int GAIN_MILLI = 500;

    /** A mark alone may be rhetoric (何愁业绩不增？); with 吗 or 能否 nothing is stated. */
    private static final int MARKED_QUESTION_MILLI = 300;

    private static final int ASKED_MILLI = 50;

    /** No honest sentence is longer; what stands behind is not read. */
    private static final int LONGEST_SENTENCE = 2000;

    private final Lexicon lexicon;
    private final WordSegmenter segmenter;

    SentenceTone(Lexicon lexicon, WordSegmenter segmenter) {
        this.lexicon = lexicon;
        this.segmenter = segmenter;
    }

    /**
     * What a sentence says.
     *
     * @param milli sum in thousandths, unbounded
     * @param terms what made it
     */
    record Result(int milli, List<String> terms) {}

    /**
     * @param own hits of the target in this text (title or body)
     * @param others hits of other targets in it
     */
    Result evaluate(String text, Sentences.Span whole, List<Hit> own, List<Hit> others) {
        int limit = Math.min(whole.end(), whole.start() + LONGEST_SENTENCE);
        Sentences.Span sentence = new Sentences.Span(whole.start(), limit);
        List<Hit> ownHere = within(own, sentence);
        List<Hit> othersHere = within(others, sentence);
        List<ClauseSaid> clauses = new ArrayList<>();
        boolean compared = false;
        boolean left = false;
        boolean named = ownHere.isEmpty();
        boolean ours = othersHere.isEmpty() || ownHere.isEmpty();
        String words = sentence.in(text);
        boolean question = words.indexOf('？') >= 0 || words.indexOf('?') >= 0;
        for (Sentences.Span clause : Sentences.clauses(text, sentence)) {
            boolean namesUs = !within(ownHere, clause).isEmpty();
            boolean namesOther = !within(othersHere, clause).isEmpty();
            if (!othersHere.isEmpty() && !ownHere.isEmpty()) {
                // 相比液冷，风冷更便宜: what is said of the other is what it is compared by.
                ours = namesUs || compared || (ours && !namesOther);
            }
            if (!ours || (left && !namesUs)) {
                continue;
            }
            ClauseSaid said = clauseTone(text, clause, ownHere, othersHere);
            if (namesUs) {
                TargetRole role = TargetRole.of(text, clause, within(ownHere, clause));
                compared = role == TargetRole.COMPARED;
                left = role == TargetRole.ORIGIN;
                named |= role != TargetRole.PART_OF_NAME;
                said = inRole(said, role);
            } else if (compared) {
                said = said.times(OPPOSITE_MILLI, "相对-");
            } else if (!named) {
                said = said.times(BEFORE_NAMED_MILLI, "");
            }
            clauses.add(said);
        }
        return named ? sum(clauses, question) : new Result(0, List.of());
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
            case RECIPIENT -> new ClauseSaid(GAIN_MILLI, List.of("受益+"), Set.of(Mark.TURN));
            case PART_OF_NAME -> new ClauseSaid(0, List.of(), Set.of());
        };
    }

    private ClauseSaid clauseTone(
            String text, Sentences.Span clause, List<Hit> own, List<Hit> others) {
        List<Entry> entries = new ArrayList<>();
        for (WordSegmenter.Word word : segmenter.split(clause.in(text))) {
            int start = clause.start() + word.offset();
            int stop = clause.start() + word.end();
            // 风险投资概念: a name says nothing about what it names.
            boolean isName = overlaps(own, start, stop) || overlaps(others, start, stop);
            boolean isAmount = word.text().equals("不足") && isDigit(text, stop);
            boolean counts = !isName && !isAmount;
            entries.add(counts ? lexicon.find(word.text()).orElse(null) : null);
        }
        return new ClauseTone(entries, ClauseNumbers.in(clause.in(text))).evaluate();
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
            int milli = unreal ? clause.milli() * UNREAL_MILLI / 1000 : clause.milli();
            if (clause.is(Mark.UNTRUE) && sum < 0) {
                // 网传公司破产，公司称不实: what is denied stands in the clause before.
                sum = -sum * DENIED_MILLI / 1000;
            } else {
                sum += milli;
            }
            unreal |= clause.is(Mark.UNREAL);
            asks |= clause.is(Mark.QUESTION);
            rhetorical |= clause.is(Mark.RHETORICAL);
            terms.addAll(clause.terms());
        }
        int factor = 1000;
        if (!rhetorical && (asks || question)) {
            factor = asks ? ASKED_MILLI : MARKED_QUESTION_MILLI;
        }
        return new Result((int) (sum * factor / 1000), terms);
    }

    /** 不足1%: less than an amount rather than a lack. */
    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static List<Hit> within(List<Hit> hits, Sentences.Span span) {
        return hits.stream().filter(hit -> span.contains(hit.offset())).toList();
    }

    private static boolean overlaps(List<Hit> hits, int start, int end) {
        return hits.stream()
                .anyMatch(hit -> hit.offset() < end && start < hit.offset() + hit.length());
    }
}
