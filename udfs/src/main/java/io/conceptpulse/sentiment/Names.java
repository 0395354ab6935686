package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a title or a body names targets, in text order, so that looking one up costs no more where
 * there are many.
 */
record Names(List<Hit> hits) {

    static final Names NONE = new Names(List.of());

    private static final Comparator<Hit> IN_TEXT_ORDER = Comparator.comparingInt(Hit::offset);

    /** Those of the title, or those of the body. */
    static Names of(List<Hit> hits, boolean inTitle) {
        List<Hit> here = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            if (hit.inTitle() == inTitle) {
                here.add(hit);
            }
        }
        here.sort(IN_TEXT_ORDER);
        return here.isEmpty() ? NONE : new Names(here);
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    int size() {
        return hits.size();
    }

    Hit get(int i) {
        return hits.get(i);
    }

    /** Index of the first that does not begin before an offset; the size where all do. */
    int firstFrom(int offset) {
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

    /** Those that begin in a piece of the text. */
    Names in(Sentences.Span span) {
        int from = firstFrom(span.start());
        int to = firstFrom(span.end());
        if (from == to) {
            return NONE;
        }
        return to - from == hits.size() ? this : new Names(hits.subList(from, to));
    }

    /** How many begin in a piece of the text. */
    int count(Sentences.Span span) {
        return firstFrom(span.end()) - firstFrom(span.start());
    }
}
