package io.conceptpulse.spike;

import java.util.List;

/**
 * One message about an alert. All messages of an alert share its id; consumers keep the one with
 * the highest {@code seq}. Someone who has the message alone can recompute its score.
 *
 * @param alertId hash of (concept, kind, date, ordinal)
 * @param seq even for what the detector says on arrival; the odd one after it is the same message
 *     with the move of the index
 * @param kind what broke out
 * @param concept id of the board
 * @param state where in its life the alert is
 * @param at event time at which the message was decided, epoch milliseconds: that of the newest
 *     article known, or the end of the bin at which an open alert was looked at again
 * @param openedAt event time at which the alert opened, epoch milliseconds
 * @param windowMinutes length of the window that was judged
 * @param stories distinct stories in the window
 * @param mentions articles in the window
 * @param sources distinct publishers in the window
 * @param baselineMean expected stories in the window
 * @param baselineDeviation their standard deviation, floor included
 * @param score (stories − mean) / deviation
 * @param firstSource publisher of the earliest article in the window
 * @param firstSeen when it was first seen, epoch milliseconds
 * @param headlines up to three headlines, earliest of their stories first
 * @param stocks symbols named most in the window, most named first
 * @param marketOpen whether the market traded at {@code at}
 * @param price move of the index, {@code null} until it has been joined
 */
public record Alert(
        String alertId,
        long seq,
        Kind kind,
        String concept,
        State state,
        long at,
        long openedAt,
        int windowMinutes,
        int stories,
        int mentions,
        int sources,
        double baselineMean,
        double baselineDeviation,
        double score,
        String firstSource,
        long firstSeen,
        List<Headline> headlines,
        List<String> stocks,
        boolean marketOpen,
        PriceEvidence price) {

    /** What broke out. */
    public enum Kind {
        MENTION_SPIKE
    }

    /** Where in its life an alert is. */
    public enum State {
        OPEN,
        UPDATE,
        CLOSE
    }

    /** One headline of the evidence. */
    public record Headline(
            String title, String url, String source, long firstSeen, int toneMilli) {}

    /**
     * The board's index around the alert. Levels in 1e-6 points.
     *
     * @param levelAtOpen level when the alert opened: the last one known in event time
     * @param levelNow level at {@code asOf}
     * @param asOf start of the trading minute it was taken from, epoch milliseconds
     */
    public record PriceEvidence(long levelAtOpen, long levelNow, long asOf) {}

    /** The same message once more, with the move of the index. */
    public Alert withPrice(PriceEvidence evidence) {
        return new Alert(
                alertId,
                seq + 1,
                kind,
                concept,
                state,
                at,
                openedAt,
                windowMinutes,
                stories,
                mentions,
                sources,
                baselineMean,
                baselineDeviation,
                score,
                firstSource,
                firstSeen,
                headlines,
                stocks,
                marketOpen,
                evidence);
    }

    public Alert {
        headlines = List.copyOf(headlines);
        stocks = List.copyOf(stocks);
    }
}
