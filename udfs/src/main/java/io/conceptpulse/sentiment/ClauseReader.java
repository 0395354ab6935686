package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.ClauseSaid.Mark;
import io.conceptpulse.sentiment.Lexicon.Entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From a clause to what it says, whoever is meant. Safe for use by several threads. */
final class ClauseReader {

    private static final int EXPECTATION_MILLI = 600;
    private static final List<String> BETTER = List.of("好于预期+");
    private static final List<String> WORSE = List.of("不及预期-");
    private static final Set<Mark> TURN = Set.of(Mark.TURN);

    /** 要不是那场霜冻，今年本可以创纪录: it did not. */
    private static final Cue REGRET = new Cue("本可|本来可以|原可|原本可以|本有望|本有机会", "本原");

    private static final int REGRET_MILLI = -500;
    private static final List<String> MISSED = List.of("本可-");

    private final WordSegmenter segmenter;

    ClauseReader(Lexicon lexicon) {
        this.segmenter = new WordSegmenter(lexicon);
    }

    /**
     * @param names those of all targets that begin in the sentence of the clause
     */
    ClauseSaid read(char[] text, Sentences.Span clause, Names names) {
        Entry[] words = segmenter.words(text, clause, names);
        ClauseNumbers numbers = ClauseNumbers.in(text, clause);
        String said = new String(text, clause.start(), clause.end() - clause.start());
        Measured measured = Measured.of(said);
        if (REGRET.isIn(said)) {
            return new ClauseSaid(REGRET_MILLI, MISSED, Set.of(Mark.TURN, Mark.REGRETS));
        }
        if (!numbers.loss() && !anyOf(words) && measured == Measured.NOT) {
            return ClauseSaid.NOTHING;
        }
        ClauseSaid byWords = new ClauseTone(new ClauseWords(words), numbers).evaluate();
        return byExpectation(measured, byWords);
    }

    private static ClauseSaid byExpectation(Measured measured, ClauseSaid said) {
        boolean asks = said.is(Mark.QUESTION);
        return switch (measured) {
            case NOT -> said;
            case BETTER -> asks ? said : new ClauseSaid(EXPECTATION_MILLI, BETTER, TURN);
            case WORSE -> asks ? said : new ClauseSaid(-EXPECTATION_MILLI, WORSE, TURN);
            case MORE ->
                    new ClauseSaid(said.milli(), said.terms(), with(said, Mark.MORE_THAN_EXPECTED));
            case LESS ->
                    new ClauseSaid(said.milli(), said.terms(), with(said, Mark.LESS_THAN_EXPECTED));
        };
    }

    private static Set<Mark> with(ClauseSaid said, Mark mark) {
        Set<Mark> marks = EnumSet.of(mark);
        marks.addAll(said.marks());
        return marks;
    }

    private static boolean anyOf(Entry[] words) {
        for (Entry word : words) {
            if (word != null) {
                return true;
            }
        }
        return false;
    }
}
