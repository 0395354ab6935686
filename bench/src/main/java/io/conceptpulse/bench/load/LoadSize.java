package io.conceptpulse.bench.load;

import io.conceptpulse.local.problem.Problem;

/**
 * How much is sent. The same size and seed give the same bytes.
 *
 * @param seed of everything that is drawn
 * @param stocks listed stocks, each with a snapshot every three seconds
 * @param boards concept boards
 * @param boardsPerStock boards in which each stock sits
 * @param ticks snapshots, stock after stock, from 09:30 on until they are used up
 * @param articles articles, spread over the time of the ticks
 */
public record LoadSize(
        long seed, int stocks, int boards, int boardsPerStock, long ticks, int articles) {

    /** Snapshots of a stock in a session: every 3 s from 09:30 to 11:30 and 13:00 to 14:57. */
    public static final int SNAPSHOTS_OF_SESSION = 4_740;

    /** What a session of the whole market brings. */
    public static final int ARTICLES_OF_SESSION = 5_000;

    public static final int MOST_STOCKS = 5_400;
    public static final int MOST_BOARDS = 1_000;
    private static final int LEAST_ARTICLES = 300;

    public LoadSize {
        require("--stocks", stocks, 1, MOST_STOCKS);
        require("--boards", boards, 1, MOST_BOARDS);
        require("--boards-per-stock", boardsPerStock, 1, boards);
        require("--ticks", ticks, 1, session(stocks));
        require("--articles", articles, 20, 1_000_000);
    }

    /** Ticks of a whole session. */
    public static long session(int stocks) {
        return (long) stocks * SNAPSHOTS_OF_SESSION;
    }

    /** As many articles to so many ticks as a session has, but at least 300. */
    public static int articlesFor(long ticks) {
        return (int) Math.max(LEAST_ARTICLES, ARTICLES_OF_SESSION * ticks / session(MOST_STOCKS));
    }

    public LoadSize withArticles(int other) {
        return new LoadSize(seed, stocks, boards, boardsPerStock, ticks, other);
    }

    /** Snapshots of each stock, the last of which some stocks may lack. */
    public int rounds() {
        return Math.toIntExact((ticks + stocks - 1) / stocks);
    }

    private static void require(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw Problem.usage(
                    "%s %,d: give a number from %,d to %,d".formatted(option, value, least, most));
        }
    }
}
