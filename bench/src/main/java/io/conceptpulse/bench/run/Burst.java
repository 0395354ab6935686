package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.Article;
import io.conceptpulse.bench.load.ConceptBoard;
import io.conceptpulse.bench.load.Market;
import io.conceptpulse.bench.load.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Articles about boards of which nobody else speaks, five of different stories and publishers each:
 * as few as an alert needs, so that the last of them is the one that crosses the threshold.
 *
 * @param dueNanos when to send, from the beginning
 * @param board the board that it is about; empty for what is sent beside the bursts
 */
record Burst(long dueNanos, String board, Article article) {

    /** What {@code alert.min-stories} is by default. */
    static final int STORIES = 5;

    private static final long STEP = 200_000_000;
    private static final long BETWEEN_BOARDS = 400_000_000;

    /** 5,000 articles in the four hours of a session. */
    private static final long BETWEEN_OTHERS = 2_880_000_000L;

    static List<Burst> schedule(Market market, int alerts, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 2);
        Prose prose = new Prose(market);
        List<Burst> schedule = new ArrayList<>();
        for (int i = 0; i < alerts; i++) {
            ConceptBoard board = market.boards().get(i);
            List<Article> burst = new ArrayList<>();
            for (int j = 0; j < STORIES; j++) {
                Article article =
                        prose.about(
                                board, Prose.publisher(i + j), "l-" + i + "-" + j, burst, random);
                burst.add(article);
                long due = i * BETWEEN_BOARDS + j * STEP;
                schedule.add(new Burst(due, board.id(), article));
            }
        }
        addOthers(schedule, market, alerts, random);
        schedule.sort(java.util.Comparator.comparingLong(Burst::dueNanos));
        return schedule;
    }

    private static void addOthers(
            List<Burst> schedule, Market market, int alerts, SplittableRandom random) {
        List<ConceptBoard> others = market.boards().subList(alerts, market.boards().size());
        if (others.isEmpty()) {
            return;
        }
        Prose prose = new Prose(new Market(market.stocks(), others));
        long end = alerts * BETWEEN_BOARDS;
        for (long due = 0; due < end; due += BETWEEN_OTHERS) {
            schedule.add(new Burst(due, "", prose.article("o-" + due, 0, random)));
        }
    }
}
