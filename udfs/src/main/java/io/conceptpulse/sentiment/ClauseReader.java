package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.ClauseSaid.Mark;
import io.conceptpulse.sentiment.Lexicon.Entry;
import io.conceptpulse.sentiment.Lexicon.Kind;

import java.util.List;
import java.util.Set;

/** From a clause to what it says, whoever is meant. Safe for use by several threads. */
final class ClauseReader {

    /** 要不是那场霜冻，今年本可以创纪录: it did not. */
    private static final Cue REGRET = new Cue("本可|本来可以|原可|原本可以|本有望|本有机会", "本原");

    private static final int REGRET_MILLI = -500;
    private static final List<String> MISSED = List.of("本可-");

    /** 公司股票连续三个交易日涨停: why a notice is given, and known to all. */
    static final Cue NOTICE =
            new Cue("股票[^，,]{0,12}(?:连续|累计|达到?)[^，,]{0,12}(?:涨停|涨幅偏离)|涨停[^，,]{0,12}异常波动", "涨");

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
        Expectation expectation = Expectation.of(said);
        if (REGRET.isIn(said)) {
            return new ClauseSaid(REGRET_MILLI, MISSED, Set.of(Mark.TURN, Mark.REGRETS));
        }
        if (!numbers.loss() && !anyOf(words) && expectation == Expectation.NOT) {
            return ClauseSaid.NOTHING;
        }
        if (NOTICE.isIn(said)) {
            return ClauseSaid.NOTHING;
        }
        ClauseWords read = new ClauseWords(words);
        return byExpectation(expectation, read, new ClauseTone(read, numbers).evaluate());
    }

    private static ClauseSaid byExpectation(
            Expectation expectation, ClauseWords words, ClauseSaid said) {
        if (expectation == Expectation.NOT || said.is(Mark.QUESTION)) {
            return said;
        }
        return switch (expectation) {
            case BETTER -> expected(true, said);
            case WORSE -> expected(false, said);
            default -> {
                boolean more = expectation == Expectation.MORE;
                if (words.hasTrouble() || words.has(Kind.GOOD)) {
                    yield expected(more != words.hasTrouble(), said);
                }
                // 亏损2000万元，远少于机构估计: the clause before says what is less.
                Mark mark = more ? Mark.MORE_THAN_EXPECTED : Mark.LESS_THAN_EXPECTED;
                yield said.with(mark);
            }
        };
    }

    private static ClauseSaid expected(boolean better, ClauseSaid said) {
        int factor = said.is(Mark.UNREAL) ? SentenceTone.UNREAL_MILLI : 1000;
        return ClauseSaid.expected(better, factor, said.marks());
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
