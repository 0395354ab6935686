package io.conceptpulse.sentiment;

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
 * everywhere.
 */
final class RuleTone {

    private static final int TITLE_WEIGHT = 4;
    private static final int SENTENCE_WEIGHT = 2;
    private static final int NEXT_WEIGHT = 1;

    /** Of a target named in every paragraph the first sentences tell the tone. */
    private static final int MOST_SENTENCES = 40;

    /** A text without target that is longer than this is an article. */
    private static final int LONGEST_HEADLINE = 140;

    private RuleTone() {}

    /** The tone of a title, or of a text as a whole, towards nothing in particular. */
    static Tone overall(ReadText title) {
        if (title.text().length() > LONGEST_HEADLINE) {
            return ArticleTone.score(title);
        }
        Total total = new Total();
        int most = Math.min(title.spans().size(), MOST_SENTENCES);
        for (int i = 0; i < most; i++) {
            total.add(SentenceTone.evaluate(title.sentence(i), Names.NONE), TITLE_WEIGHT);
        }
        return total.toTone();
    }

    /**
     * The tone towards a target.
     *
     * @param inTitle where the title names it
     * @param inBody where the body does
     */
    static Towards towards(ReadText title, Names inTitle, ReadText body, Names inBody) {
        Total total = new Total();
        add(total, title, inTitle, TITLE_WEIGHT);
        add(total, body, inBody, SENTENCE_WEIGHT);
        Tone tone = total.toTone();
        boolean turned = total.turn == Integer.signum(tone.milli());
        return new Towards(tone, total.meant, turned && tone.polarity() != Tone.Polarity.NEUTRAL);
    }

    /**
     * @param meant whether any sentence is about the target, and not about another thing of its
     *     name
     * @param turned whether it has its sign from where a course of things ended
     */
    record Towards(Tone tone, boolean meant, boolean turned) {}

    private static void add(Total total, ReadText text, Names own, int full) {
        int scored = 0;
        int next = 0;
        while (next < own.size() && scored < MOST_SENTENCES) {
            int i = text.sentenceOf(own.get(next));
            if (i == text.spans().size()) {
                return;
            }
            total.add(SentenceTone.evaluate(text.sentence(i), own), full);
            scored++;
            next = own.firstFrom(text.spans().get(i).end());
            int behind = i + 1;
            if (behind < text.spans().size()
                    && scored < MOST_SENTENCES
                    && text.names().count(text.spans().get(behind)) == 0) {
                total.add(SentenceTone.evaluate(text.sentence(behind), own), NEXT_WEIGHT);
                scored++;
            }
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
        private boolean meant;
        private int turn;

        void add(SentenceTone.Result sentence, int weight) {
            terms.addAll(sentence.terms());
            meant |= sentence.meant();
            turn = turn == 0 ? sentence.turn() : turn;
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
