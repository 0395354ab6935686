package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.Lexicon.Entry;

import java.util.ArrayList;
import java.util.List;

/**
 * The tone of one sentence towards one target. A clause belongs to the target that was named last;
 * what a sentence says of other targets counts for nothing here. What stands before 但 (but) counts
 * less than what stands behind it, and a question less than a statement.
 */
final class SentenceTone {

    private static final int BEFORE_CONTRAST_MILLI = 400;

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
        List<ClauseTone.Result> clauses = new ArrayList<>();
        boolean ours = othersHere.isEmpty() || ownHere.isEmpty();
        String words = sentence.in(text);
        boolean question = words.indexOf('？') >= 0 || words.indexOf('?') >= 0;
        for (Sentences.Span clause : Sentences.clauses(text, sentence)) {
            boolean namesUs = !within(ownHere, clause).isEmpty();
            boolean namesOther = !within(othersHere, clause).isEmpty();
            if (!othersHere.isEmpty() && !ownHere.isEmpty()) {
                ours = namesUs || (ours && !namesOther);
            }
            if (ours) {
                clauses.add(clauseTone(text, clause, ownHere, othersHere));
            }
        }
        return sum(clauses, question);
    }

    private ClauseTone.Result clauseTone(
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
        return new ClauseTone(entries).evaluate();
    }

    private static Result sum(List<ClauseTone.Result> clauses, boolean question) {
        long sum = 0;
        List<String> terms = new ArrayList<>();
        boolean asks = false;
        for (ClauseTone.Result clause : clauses) {
            if (clause.contrast()) {
                sum = sum * BEFORE_CONTRAST_MILLI / 1000;
            }
            sum += clause.milli();
            asks |= clause.question();
            terms.addAll(clause.terms());
        }
        int factor = asks ? ASKED_MILLI : question ? MARKED_QUESTION_MILLI : 1000;
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
