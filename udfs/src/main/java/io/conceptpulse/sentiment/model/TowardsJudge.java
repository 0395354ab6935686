package io.conceptpulse.sentiment.model;

import java.util.List;
import java.util.Optional;

/**
 * The judge of tone towards targets. It is asked for texts like those that it was learned from; of
 * others the rules know more.
 *
 * @param like tells them apart; its classes are {@link #CLASSES}
 * @param expert judges them
 */
public record TowardsJudge(LinearTable like, Expert expert) {

    /** Name of the table of the judge, and of what it was learned from. */
    public static final String NAME = "towards";

    /** Name of the table that tells what is like that. */
    public static final String LIKE = "towards-like";

    /** Classes of {@link #like}. */
    public static final List<String> CLASSES = List.of(NAME, LinearModel.OTHER);

    public TowardsJudge {
        if (!like.classes().equals(CLASSES)) {
            throw new IllegalArgumentException(
                    "classes of " + LIKE + ": " + like.classes() + ", not " + CLASSES);
        }
    }

    /** What it says; empty for a text that is unlike those that it was learned from. */
    public Optional<Verdict> judge(int[] grams, RuleSigns rules) {
        int[] scores = like.score(grams, RuleSigns.NONE);
        return scores[0] < scores[1]
                ? Optional.empty()
                : Optional.of(expert.judge(grams, rules, true));
    }
}
