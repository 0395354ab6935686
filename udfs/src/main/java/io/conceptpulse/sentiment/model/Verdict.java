package io.conceptpulse.sentiment.model;

import java.util.List;

/**
 * What a classifier says of a text.
 *
 * @param genre kind of text that it was taken for
 * @param sure whether there is no doubt of the genre
 * @param sign its class: 1 positive, 0 neutral, −1 negative
 * @param marginMilli how far the class lies before the next best, 0 or more, in thousandths
 * @param leaningMilli how much more it says for positive than for negative, in thousandths
 * @param rightMilli share of the texts judged with such a margin that were judged rightly, where
 *     the classifier was tried on texts that it had not seen, in thousandths
 * @param terms what spoke for the class most, such as {@code ~减持-}; one or more
 */
public record Verdict(
        String genre,
        boolean sure,
        int sign,
        int marginMilli,
        int leaningMilli,
        int rightMilli,
        List<String> terms) {

    public Verdict {
        if (sign < -1 || sign > 1 || marginMilli < 0 || rightMilli < 0 || rightMilli > 1000) {
            throw new IllegalArgumentException(
                    "out of range: " + sign + ", " + marginMilli + ", " + rightMilli);
        }
        terms = List.copyOf(terms);
    }
}
