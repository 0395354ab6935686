package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Sentences;

import java.util.List;

/**
 * A title or a body as all its targets share it: sentences are parted once, and what a clause says
 * is made out once, when the first target asks. For one thread.
 */
final class ReadText {

    private final String text;
    private final Names names;
    private final ClauseReader reader;
    private char[] letters;
    private List<Sentences.Span> spans;
    private ReadSentence[] sentences;

    /**
     * @param names where it names targets, whichever
     */
    ReadText(String text, Names names, ClauseReader reader) {
        this.text = text;
        this.names = names;
        this.reader = reader;
    }

    String text() {
        return text;
    }

    Names names() {
        return names;
    }

    /** What a clause of it says, names left out. */
    ClauseSaid read(Sentences.Span clause, Names inSentence) {
        if (letters == null) {
            letters = text.toCharArray();
        }
        return reader.read(letters, clause, inSentence);
    }

    /** The sentences; together they cover all of it. */
    List<Sentences.Span> spans() {
        if (spans == null) {
            spans = Sentences.split(text);
            sentences = new ReadSentence[spans.size()];
        }
        return spans;
    }

    ReadSentence sentence(int i) {
        Sentences.Span span = spans().get(i);
        if (sentences[i] == null) {
            sentences[i] = new ReadSentence(this, span);
        }
        return sentences[i];
    }

    /** Index of the sentence in which something begins; their number where it is behind all. */
    int sentenceOf(Hit hit) {
        int low = 0;
        int high = spans().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= hit.offset()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
