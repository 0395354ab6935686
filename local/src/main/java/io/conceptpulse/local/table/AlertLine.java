package io.conceptpulse.local.table;

/**
 * The last word on one alert.
 *
 * @param at event time of that word, epoch milliseconds
 * @param openedAt event time at which it opened, epoch milliseconds
 * @param state OPEN, UPDATE or CLOSE
 * @param headline its first headline, as delivered; empty where it has none
 */
public record AlertLine(
        String concept,
        String state,
        long at,
        long openedAt,
        int stories,
        int sources,
        double score,
        String headline) {

    boolean isOpen() {
        return !state.equalsIgnoreCase("CLOSE");
    }
}
