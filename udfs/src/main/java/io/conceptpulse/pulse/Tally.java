package io.conceptpulse.pulse;

/**
 * What the news of one minute say of one board. All figures are counts or integer sums, so that
 * they do not depend on the order in which articles came.
 *
 * @param mentions articles
 * @param stories distinct stories among them
 * @param sources distinct publishers
 * @param positive stories whose vote is positive
 * @param neutral stories whose vote is neutral
 * @param negative stories whose vote is negative
 * @param toneSumMilli sum of the votes of the stories, in thousandths
 * @param toneSquaresMilli sum of the squared votes, in millionths
 */
public record Tally(
        int mentions,
        int stories,
        int sources,
        int positive,
        int neutral,
        int negative,
        long toneSumMilli,
        long toneSquaresMilli) {

    public static final Tally EMPTY = new Tally(0, 0, 0, 0, 0, 0, 0, 0);
}
