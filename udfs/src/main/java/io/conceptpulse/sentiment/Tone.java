package io.conceptpulse.sentiment;

import java.util.List;

/**
 * The tone of a text towards one target.
 *
 * @param milli score in thousandths, −1000 to 1000; an integer, so that sums agree whatever their
 *     order
 * @param confidenceMilli how far to trust the class, 0 to 1000. Where the classifier decided it is
 *     the share of its training texts, judged unseen and with a margin as wide, that it judged
 *     rightly; where the rules did, how strong their terms are and how far they agree, which is no
 *     share
 * @param terms the terms and rules that made the score, such as {@code 涨停+} or {@code 不-利好-}, and
 *     behind them, where the classifier decided, the characters that said most: {@code ~减持-}
 */
public record Tone(int milli, int confidenceMilli, List<String> terms) {

    /** Scores nearer to zero than this are neutral. */
    public static final int NEUTRAL_BAND_MILLI = 100;

    /** A text that says nothing either way. */
    public static final Tone NEUTRAL = new Tone(0, 0, List.of());

    /** The class of a score. */
    public enum Polarity {
        POSITIVE,
        NEUTRAL,
        NEGATIVE
    }

    public Tone {
        if (milli < -1000 || milli > 1000 || confidenceMilli < 0 || confidenceMilli > 1000) {
            throw new IllegalArgumentException("out of range: " + milli + ", " + confidenceMilli);
        }
        terms = List.copyOf(terms);
    }

    public Polarity polarity() {
        return polarityOf(milli);
    }

    /** The class of a score in thousandths. */
    public static Polarity polarityOf(int milli) {
        if (milli >= NEUTRAL_BAND_MILLI) {
            return Polarity.POSITIVE;
        }
        return milli <= -NEUTRAL_BAND_MILLI ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }
}
