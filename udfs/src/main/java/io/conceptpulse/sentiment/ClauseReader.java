package io.conceptpulse.sentiment;

import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.Lexicon.Entry;

/** From a clause to what it says, whoever is meant. Safe for use by several threads. */
final class ClauseReader {

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
        boolean silent = !numbers.loss() && !anyOf(words);
        return silent
                ? ClauseSaid.NOTHING
                : new ClauseTone(new ClauseWords(words), numbers).evaluate();
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
