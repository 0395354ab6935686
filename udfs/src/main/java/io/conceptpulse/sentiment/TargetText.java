package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.model.Grams;

import java.util.List;

/**
 * The text that a classifier sees. Without a target it is the title, as for the rules. Towards a
 * target it is the first sentences that name it, title first, without the clauses that name another
 * target and not this one, and with the names of all targets replaced by {@link Grams#NAME}.
 */
final class TargetText {

    /** Enough for what a classifier judges; what stands behind tells it nothing more. */
    private static final int LONGEST = 1000;

    private TargetText() {}

    static String of(CleanText text, List<Hit> hits, List<Hit> others) {
        if (hits.isEmpty()) {
            return text.title();
        }
        StringBuilder seen = new StringBuilder();
        append(seen, text.title(), true, hits, others);
        append(seen, text.body(), false, hits, others);
        return seen.toString();
    }

    private static void append(
            StringBuilder to, String text, boolean isTitle, List<Hit> hits, List<Hit> others) {
        List<Hit> own = hits.stream().filter(hit -> hit.inTitle() == isTitle).toList();
        if (own.isEmpty()) {
            return;
        }
        List<Hit> foreign = others.stream().filter(hit -> hit.inTitle() == isTitle).toList();
        int next = 0;
        for (Sentences.Span sentence : Sentences.split(text)) {
            int from = next;
            while (next < own.size() && own.get(next).offset() < sentence.end()) {
                next++;
            }
            if (next == from) {
                continue;
            }
            for (Sentences.Span clause : Sentences.clauses(text, sentence)) {
                if (named(own, clause) || !named(foreign, clause)) {
                    masked(to, text, clause, own, foreign);
                }
                if (to.length() >= LONGEST) {
                    return;
                }
            }
        }
    }

    /** Hits come in text order, so that looking one up does not cost more where there are many. */
    private static boolean named(List<Hit> hits, Sentences.Span clause) {
        int first = firstFrom(hits, clause.start());
        return first < hits.size() && clause.contains(hits.get(first).offset());
    }

    /** Index of the first hit that does not begin before an offset. */
    private static int firstFrom(List<Hit> hits, int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void masked(
            StringBuilder to, String text, Sentences.Span clause, List<Hit> own, List<Hit> others) {
        int i = clause.start();
        while (i < clause.end() && to.length() < LONGEST) {
            int length = Math.max(nameAt(own, i), nameAt(others, i));
            to.append(length > 0 ? Grams.NAME : text.charAt(i));
            i += Math.max(1, length);
        }
    }

    private static int nameAt(List<Hit> hits, int offset) {
        int first = firstFrom(hits, offset);
        boolean begins = first < hits.size() && hits.get(first).offset() == offset;
        return begins ? hits.get(first).length() : 0;
    }
}
