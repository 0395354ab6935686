package io.conceptpulse.sentiment.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /**
     * A company and a colon stand before good news and bad, and most of what is labelled is news.
     */
    private static final String MARKS = Grams.NAME + "：:";

    private static final String UNITS = "0%亿万元股";

    public TowardsJudge {
        if (!like.classes().equals(CLASSES)) {
            throw new IllegalArgumentException(
                    "classes of " + LIKE + ": " + like.classes() + ", not " + CLASSES);
        }
    }

    /** What it says; empty for a text that is unlike those that it was learned from. */
    public Optional<Verdict> judge(int[] grams, RuleSigns rules) {
        int[] scores = like.score(grams, RuleSigns.NONE);
        if (scores[0] < scores[1]) {
            return Optional.empty();
        }
        Verdict said = expert.judge(grams, rules, true);
        boolean against = said.sign() != 0 && said.sign() != rules.sign();
        boolean doubtful = against && Arrays.binarySearch(grams, '：') >= 0;
        return Optional.of(
                doubtful && !isCarried(said, grams, rules) ? asRules(said, rules) : said);
    }

    /** Whether it says the same without what says nothing. */
    private boolean isCarried(Verdict said, int[] grams, RuleSigns rules) {
        int[] telling = IntStream.of(grams).filter(gram -> !isEmpty(gram)).toArray();
        return expert.judge(telling, rules, true).sign() == said.sign();
    }

    private Verdict asRules(Verdict said, RuleSigns rules) {
        int sign = rules.sign();
        String term = "~" + NAME + (sign > 0 ? "+" : sign < 0 ? "-" : "=");
        int margin = Math.abs(rules.scoreMilli());
        return new Verdict(
                said.genre(), true, sign, margin, 0, expert.right().get(0), List.of(term));
    }

    /** A name or a colon, whatever is beside it, or nothing but numbers and their units. */
    private static boolean isEmpty(int gram) {
        String text = Grams.text(gram);
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                || text.chars().allMatch(c -> UNITS.indexOf(c) >= 0);
    }
}
