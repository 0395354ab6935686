package io.conceptpulse.sentiment;

import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.model.Grams;

/**
 * The text that a classifier sees towards a target: the first sentences that name it, title first,
 * without the clauses that name another target and not this one, and with the names of all targets
 * replaced by {@link Grams#NAME}.
 */
final class TargetText {

    /** Enough for what a classifier judges; what stands behind tells it nothing more. */
    private static final int LONGEST = 1000;

    private TargetText() {}

    /**
     * @param inTitle where the title names the target
     * @param inBody where the body does
     */
    static String of(ReadText title, Names inTitle, ReadText body, Names inBody) {
        StringBuilder seen = new StringBuilder();
        append(seen, title, inTitle);
        append(seen, body, inBody);
        return seen.toString();
    }

    private static void append(StringBuilder to, ReadText text, Names own) {
        int next = 0;
        while (next < own.size() && text.sentenceOf(own.get(next)) < text.spans().size()) {
            int at = text.sentenceOf(own.get(next));
            for (Sentences.Span clause : text.sentence(at).clauses()) {
                int namesUs = own.count(clause);
                if (namesUs > 0 || text.names().count(clause) == 0) {
                    masked(to, text, clause);
                }
                if (to.length() >= LONGEST) {
                    return;
                }
            }
            next = own.firstFrom(text.spans().get(at).end());
        }
    }

    private static void masked(StringBuilder to, ReadText text, Sentences.Span clause) {
        Names names = text.names();
        int next = names.firstFrom(clause.start());
        int i = clause.start();
        while (i < clause.end() && to.length() < LONGEST) {
            while (next < names.size() && names.get(next).offset() < i) {
                next++;
            }
            boolean begins = next < names.size() && names.get(next).offset() == i;
            to.append(begins ? Grams.NAME : text.text().charAt(i));
            i += begins ? Math.max(1, names.get(next).length()) : 1;
        }
    }
}
