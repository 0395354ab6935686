package io.conceptpulse.pulse;

import java.util.List;

/**
 * Where a mention stands among those of its board.
 *
 * @param storyId id of the earliest article of the story, empty until it has been looked for
 * @param isFinal whether this was decided in (first seen, id) order, for good
 * @param noveltyMilli novelty of the story in thousandths: 1000 less the greatest similarity of its
 *     earliest article to an article of the board within {@link #NOVELTY_MILLIS} before it
 * @param firstOfBoard whether the board was mentioned by no article within {@link #FIRST_MILLIS}
 *     before it
 * @param firstStocks symbols of the stocks that no article named with the board within that time
 */
public record Placement(
        String storyId,
        boolean isFinal,
        int noveltyMilli,
        boolean firstOfBoard,
        List<String> firstStocks) {

    private static final long DAY_MILLIS = 86_400_000;

    /** How far back stories count against novelty: 7 days. */
    public static final long NOVELTY_MILLIS = 7 * DAY_MILLIS;

    /** How long a board or stock must not have been heard of for a first mention: 60 days. */
    public static final long FIRST_MILLIS = 60 * DAY_MILLIS;

    /** Novelty of a story that is like none. */
    public static final int NEW = 1000;

    /** Before it has been looked for. */
    public static final Placement NONE = new Placement("", false, 0, false, List.of());

    public Placement {
        firstStocks = List.copyOf(firstStocks);
    }

    /** The same, the board having been mentioned before after all. */
    public Placement notFirstOfBoard() {
        return new Placement(storyId, isFinal, noveltyMilli, false, firstStocks);
    }

    /** The same, a stock having been named before after all. */
    public Placement notFirstOf(String symbol) {
        return new Placement(
                storyId,
                isFinal,
                noveltyMilli,
                firstOfBoard,
                firstStocks.stream().filter(stock -> !stock.equals(symbol)).toList());
    }
}
