package io.conceptpulse.sentiment.model;

import java.util.Optional;

/**
 * A second opinion on the tone of a text, beside the rules. The seam for classifiers of another
 * make; implementations are immutable, give one answer for one text on every machine, and take time
 * linear in its length.
 */
public interface ToneClassifier {

    /** A classifier that never has an opinion: rules alone. */
    ToneClassifier NONE = (text, rules) -> Optional.empty();

    /**
     * @param text what the rules read: cleaned, names of the target replaced by {@link Grams#NAME}
     * @param rules what the rules made of it
     * @return empty where the text is of no genre that the classifier knows: the rules decide
     */
    Optional<Verdict> judge(String text, RuleSigns rules);

    /**
     * The tone towards a target that the text names or is about. Rules know whom a clause is about;
     * so a classifier that was not learned for this has an opinion only where they found nothing,
     * and it has no doubt of the genre.
     *
     * @param text as above, of the sentences that name the target
     * @param rules what the rules made of it, towards the target
     */
    default Optional<Verdict> judgeTowards(String text, RuleSigns rules) {
        return rules.areSilent() ? judge(text, rules).filter(Verdict::sure) : Optional.empty();
    }
}
