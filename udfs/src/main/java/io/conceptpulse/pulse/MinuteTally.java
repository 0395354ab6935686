package io.conceptpulse.pulse;

/**
 * The tally of one board and minute as it now stands.
 *
 * @param concept id of the board
 * @param minute start of the minute, epoch milliseconds
 * @param tally the counts
 * @param changedAt event time of the article that changed it last, epoch milliseconds
 */
public record MinuteTally(String concept, long minute, Tally tally, long changedAt) {}
