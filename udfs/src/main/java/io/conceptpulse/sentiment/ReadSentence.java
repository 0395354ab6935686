package io.conceptpulse.sentiment;

import io.conceptpulse.news.Sentences;

import java.util.List;

/** One sentence of a {@link ReadText}, taken apart into its clauses when it is asked for. */
final class ReadSentence {

    /** No honest sentence is longer; what stands behind is not read. */
    private static final int LONGEST = 2000;

    private final ReadText text;
    private final Sentences.Span span;
    private final Names names;
    private final List<Sentences.Span> clauses;
    private final ClauseSaid[] said;

    ReadSentence(ReadText text, Sentences.Span whole) {
        int limit = Math.min(whole.end(), whole.start() + LONGEST);
        this.text = text;
        this.span = new Sentences.Span(whole.start(), limit);
        this.names = text.names().in(span);
        this.clauses = Sentences.clauses(text.text(), span);
        this.said = new ClauseSaid[clauses.size()];
    }

    String text() {
        return text.text();
    }

    /** What is read of it. */
    Sentences.Span span() {
        return span;
    }

    /** Where it names targets, whichever. */
    Names names() {
        return names;
    }

    List<Sentences.Span> clauses() {
        return clauses;
    }

    /** What a clause says, names left out. */
    ClauseSaid said(int clause) {
        if (said[clause] == null) {
            said[clause] = text.read(clauses.get(clause), names);
        }
        return said[clause];
    }

    boolean hasQuestionMark() {
        for (int i = span.start(); i < span.end(); i++) {
            if (text().charAt(i) == '？' || text().charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }
}
