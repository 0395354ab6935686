package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.Sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * Tone by rules over the words of a lexicon, towards one target: of the sentences that name it, the
 * title at double weight, and at half weight the sentence behind each, where that names no target.
 * Only these are segmented, which is what makes it affordable.
 *
 * <p>The sum S of the sentences, weighted and divided by the square root of their weight, is
 * brought to −1000..1000 by 1000·S/(|S|+1000): one plain term such as 利好 gives about ±290, one
 * limit-up about ±470. Integer arithmetic throughout, so that the same text has the same score
 * everywhere. Safe for use by several threads.
 */
final class RuleTone {

    private static final int TITLE_WEIGHT = 4;
    private static final int SENTENCE_WEIGHT = 2;
    private static final int NEXT_WEIGHT = 1;

    /** Of a target named in every paragraph the first sentences tell the tone. */
    private static final int MOST_SENTENCES = 40;

    /** A text without target that is longer than this is an article. */
    private static final int LONGEST_HEADLINE = 140;

    /** How much of an article tells its tone, characters. */
    private static final int OPENING = 100;

    private static final int FIRST_WEIGHT = 8;
    private static final int ARTICLE_BAND_MILLI = 400;
    private static final int USUAL_PRAISE_MILLI = 150;

    private final SentenceTone sentences;

    RuleTone(Lexicon lexicon) {
        this.sentences = new SentenceTone(lexicon, new WordSegmenter(lexicon));
    }

    /**
     * @param hits where the text names the target; where it does not, the title is scored
     * @param others where it names other targets, in text order
     */
    Tone score(CleanText text, List<Hit> hits, List<Hit> others) {
        Total total = new Total();
        if (hits.isEmpty() && text.title().length() > LONGEST_HEADLINE) {
            return wholeArticle(text.title());
        }
        if (hits.isEmpty()) {
            add(total, text.title(), true, List.of(), List.of());
        } else {
            add(total, text.title(), true, hits, others);
            add(total, text.body(), false, hits, others);
        }
        return total.toTone();
    }

    /**
     * The tone of an article of which no target is asked: its first sentences tell the event, the
     * first of them most. What lies under a band that is wider than that of a sentence is neutral,
     * because most articles describe; and since articles speak of growth where they judge nothing,
     * good words must say a little more than bad ones.
     */
    private Tone wholeArticle(String text) {
        Total total = new Total();
        for (Sentences.Span span : Sentences.split(text)) {
            if (span.start() >= OPENING) {
                break;
            }
            int end = Math.min(span.end(), OPENING + OPENING / 2);
            Sentences.Span read = new Sentences.Span(span.start(), end);
            SentenceTone.Result said = sentences.evaluate(text, read, List.of(), List.of());
            int milli = said.milli() - Math.max(0, Math.min(said.milli(), USUAL_PRAISE_MILLI));
            int weight = FIRST_WEIGHT - FIRST_WEIGHT * span.start() / OPENING;
            total.add(new SentenceTone.Result(milli, said.terms()), Math.max(1, weight));
        }
        Tone tone = total.toTone();
        boolean decided = Math.abs(tone.milli()) >= ARTICLE_BAND_MILLI;
        int milli = decided ? tone.milli() : narrowed(tone.milli());
        return new Tone(milli, tone.confidenceMilli(), tone.terms());
    }

    /** Brings what lies in the wider band into the one that is neutral everywhere. */
    private static int narrowed(int milli) {
        return milli * (Tone.NEUTRAL_BAND_MILLI - 1) / ARTICLE_BAND_MILLI;
    }

    private void add(Total total, String text, boolean isTitle, List<Hit> hits, List<Hit> others) {
        List<Hit> own = hits.stream().filter(hit -> hit.inTitle() == isTitle).toList();
        List<Hit> foreign = others.stream().filter(hit -> hit.inTitle() == isTitle).toList();
        if (own.isEmpty() && !(isTitle && hits.isEmpty())) {
            return;
        }
        int scored = 0;
        int nextOwn = 0;
        int nextForeign = 0;
        boolean follows = false;
        for (Sentences.Span span : Sentences.split(text)) {
            int ownFrom = nextOwn;
            int foreignFrom = nextForeign;
            while (nextOwn < own.size() && own.get(nextOwn).offset() < span.end()) {
                nextOwn++;
            }
            while (nextForeign < foreign.size() && foreign.get(nextForeign).offset() < span.end()) {
                nextForeign++;
            }
            boolean names = nextOwn > ownFrom || own.isEmpty();
            boolean after = follows && nextForeign == foreignFrom;
            if ((names || after) && scored++ < MOST_SENTENCES) {
                int full = isTitle ? TITLE_WEIGHT : SENTENCE_WEIGHT;
                total.add(
                        sentences.evaluate(
                                text,
                                span,
                                own.subList(ownFrom, nextOwn),
                                foreign.subList(foreignFrom, nextForeign)),
                        names ? full : NEXT_WEIGHT);
            }
            follows = names;
        }
    }

    /** Adds up sentences; those that say nothing either way do not dilute the others. */
    private static final class Total {

        private static final int HALF_WAY = 1000;
        private static final int HALF_TRUST = 500;

        private final List<String> terms = new ArrayList<>();
        private long sum;
        private long absolute;
        private int weight;

        void add(SentenceTone.Result sentence, int weight) {
            terms.addAll(sentence.terms());
            if (sentence.milli() != 0) {
                sum += (long) sentence.milli() * weight;
                absolute += Math.abs((long) sentence.milli()) * weight;
                this.weight += weight;
            }
        }

        Tone toTone() {
            if (terms.isEmpty()) {
                return Tone.NEUTRAL;
            }
            long root = Math.max(1, (long) (1000 * Math.sqrt(weight * SENTENCE_WEIGHT)));
            long scaled = sum * 1000 / root;
            long agreement = absolute == 0 ? 0 : Math.abs(sum) * 1000 / absolute;
            long strength = absolute * 1000 / root;
            return new Tone(
                    (int) (1000 * scaled / (Math.abs(scaled) + HALF_WAY)),
                    (int) (agreement * strength / (strength + HALF_TRUST)),
                    terms);
        }
    }
}
