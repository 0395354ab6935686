package io.conceptpulse.sentiment.model;

import java.util.Arrays;
import java.util.List;

/**
 * What the rules made of a text, as features beside its characters: the score by sign, its class,
 * and how many terms speak for either, those apart that a negation, denial or removal turned over.
 */
public final class RuleSigns {

    /** Names of the features, in the order of {@link #value}. */
    public static final List<String> NAMES =
            List.of(
                    "score-good",
                    "score-bad",
                    "is-good",
                    "is-bad",
                    "is-neutral",
                    "terms-good",
                    "terms-bad",
                    "turned-good",
                    "turned-bad");

    /** Nothing said either way. */
    public static final RuleSigns NONE = of(0, 0, List.of());

    /** More terms than this say no more. */
    private static final int MOST_TERMS = 3;

    private final int[] milli;

    private RuleSigns(int[] milli) {
        this.milli = milli;
    }

    /**
     * @param scoreMilli score of the rules, −1000 to 1000
     * @param sign its class: 1, 0 or −1
     * @param terms what made it; they end in + or −
     */
    public static RuleSigns of(int scoreMilli, int sign, List<String> terms) {
        int[] milli = new int[NAMES.size()];
        milli[0] = Math.max(0, scoreMilli);
        milli[1] = Math.max(0, -scoreMilli);
        milli[sign > 0 ? 2 : sign < 0 ? 3 : 4] = 1000;
        for (String term : terms) {
            boolean bad = term.endsWith("-");
            boolean turned = term.indexOf('-') < term.length() - 1 && term.indexOf('-') >= 0;
            int feature = (turned ? 7 : 5) + (bad ? 1 : 0);
            milli[feature] = Math.min(1000, milli[feature] + 1000 / MOST_TERMS);
        }
        return new RuleSigns(milli);
    }

    /** Whether the rules found no term at all. */
    public boolean areSilent() {
        return milli[5] == 0 && milli[6] == 0 && milli[7] == 0 && milli[8] == 0;
    }

    /** Its class: 1 positive, 0 neutral, −1 negative. */
    public int sign() {
        return Integer.signum(milli[2] - milli[3]);
    }

    /** The score of the rules, −1000 to 1000. */
    public int scoreMilli() {
        return milli[0] - milli[1];
    }

    /** A feature in thousandths, 0 to 1000. */
    public int value(int feature) {
        return milli[feature];
    }

    @Override
    public String toString() {
        return "RuleSigns" + Arrays.toString(milli);
    }
}
