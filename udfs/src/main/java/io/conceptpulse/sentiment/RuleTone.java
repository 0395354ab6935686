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

    private final SentenceTone sentences;
    private final ArticleTone article;

    RuleTone(Lexicon lexicon) {
        this.sentences = new SentenceTone(lexicon, new WordSegmenter(lexicon));
        this.article = new ArticleTone(sentences);
    }

    /**
     * @param hits where the text names the target; where it does not, the title is scored
     * @param others where it names other targets, in text order
     */
    Tone score(CleanText text, List<Hit> hits, List<Hit> others) {
        Total total = new Total();
        if (hits.isEmpty() && text.title().length() > LONGEST_HEADLINE) {
            return article.score(text.title());
        }
        if (hits.isEmpty()) {
            add(total, text.title(), true, List.of(), List.of());
        } else {
            add(total, text.title(), true, hits, others);
            add(total, text.body(), false, hits, others);
        }
        return total.toTone();
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
