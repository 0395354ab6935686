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
}
