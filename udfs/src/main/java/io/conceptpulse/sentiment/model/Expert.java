package io.conceptpulse.sentiment.model;

import java.util.List;
import java.util.Optional;

/**
 * The judge of one genre.
 *
 * @param table its weights; classes are of {@link #SIGNS}
 * @param margins rising margins in thousandths, from which on {@code right} holds; the first is 0
 * @param right for each of them the share of texts rightly judged, in thousandths, never falling
 */
public record Expert(LinearTable table, List<Integer> margins, List<Integer> right) {

    /** Names of the classes in model files: those of labelled files. */
    public static final List<String> SIGNS = List.of("neg", "neu", "pos");

    private static final int MOST_TERMS = 3;

    public Expert {
        margins = List.copyOf(margins);
        right = List.copyOf(right);
        if (!SIGNS.containsAll(table.classes())) {
            throw new IllegalArgumentException(
                    "classes of " + table.name() + ": " + table.classes() + ", not of " + SIGNS);
        }
        if (margins.isEmpty() || margins.size() != right.size() || margins.get(0) != 0) {
            throw new IllegalArgumentException("margins of " + table.name() + ": " + margins);
        }
    }

    /**
     * @param grams of the text
     * @param sure whether there is no doubt that the text is of its genre
     */
    public Verdict judge(int[] grams, RuleSigns rules, boolean sure) {
        int[] scores = table.score(grams, rules);
        int best = best(scores, -1);
        int next = best(scores, best);
        int margin = scores[best] - scores[next];
        int sign = sign(best);
        int leaning =
                score(scores, "pos").orElse(scores[best])
                        - score(scores, "neg").orElse(scores[best]);
        return new Verdict(
                table.name(), sure, sign, margin, leaning, right(margin), terms(grams, best, next));
    }

    /**
     * What said most for the class; the genre itself where no gram did and rules or bias tip it.
     */
    private List<String> terms(int[] grams, int best, int next) {
        int sign = sign(best);
        String mark = sign > 0 ? "+" : sign < 0 ? "-" : "=";
        List<String> strongest = table.strongest(grams, best, next, MOST_TERMS);
        return (strongest.isEmpty() ? List.of(table.name()) : strongest)
                .stream().map(said -> "~" + said + mark).toList();
    }

    /** The class with the highest score but one; the first of equals. */
    public static int best(int[] scores, int but) {
        int best = -1;
        for (int c = 0; c < scores.length; c++) {
            if (c != but && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }

    private int sign(int ofClass) {
        return SIGNS.indexOf(table.classes().get(ofClass)) - 1;
    }

    private Optional<Integer> score(int[] scores, String ofClass) {
        int c = table.classes().indexOf(ofClass);
        return c < 0 ? Optional.empty() : Optional.of(scores[c]);
    }

    private int right(int margin) {
        int i = margins.size() - 1;
        while (i > 0 && margin < margins.get(i)) {
            i--;
        }
        return right.get(i);
    }
}
