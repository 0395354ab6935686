package io.conceptpulse.bench.train;

import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.model.Expert;
import io.conceptpulse.sentiment.model.Grams;
import io.conceptpulse.sentiment.model.RuleSigns;

/**
 * A text as it is learned from.
 *
 * @param text cleaned
 * @param grams its {@link Grams}
 * @param rules what the rules made of it
 * @param byRules the class that the rules gave it, of {@link Expert#SIGNS}
 * @param label its class, of the same; −1 where nobody has labelled it
 */
public record Sample(String text, int[] grams, RuleSigns rules, int byRules, int label) {

    public static Sample of(String text, Tone byRules, int label) {
        int sign =
                switch (byRules.polarity()) {
                    case POSITIVE -> 2;
                    case NEUTRAL -> 1;
                    case NEGATIVE -> 0;
                };
        return new Sample(text, Grams.of(text), ToneScorer.signs(byRules), sign, label);
    }

    /** Text of no genre that is to be judged. */
    public static Sample unlabelled(String text) {
        return new Sample(text, Grams.of(text), RuleSigns.NONE, 1, -1);
    }
}
