package io.conceptpulse.news;

import java.util.List;

/**
 * An article as it is analysed: without markup, bylines and tails of related articles.
 *
 * @param title headline; where the article has none, its leading 【…】 or its first sentence
 * @param body text without the title
 * @param cuts what was removed, so that nothing is lost silently
 */
public record CleanText(String title, String body, List<Cut> cuts) {

    /**
     * A piece that was removed.
     *
     * @param rule name of the rule that removed it
     * @param characters how many characters it removed
     */
    public record Cut(String rule, int characters) {}

    public CleanText {
        cuts = List.copyOf(cuts);
    }
}
