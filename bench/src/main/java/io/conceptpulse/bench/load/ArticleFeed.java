package io.conceptpulse.bench.load;

import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.TimedRecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The articles of the session: spread over the time of the ticks, a quarter of them copies of one
 * of the last articles, and one burst about the first board, of as many stories as publishers
 * within a minute, that must raise an alert.
 */
public final class ArticleFeed implements Feed {

    private static final double COPIES = 0.25;
    private static final int REACH_OF_COPIES = 40;
    private static final int BURST = 10;
    private static final long BURST_STEP = 5_000;

    private final String topic;
    private final List<Article> articles = new ArrayList<>();

    /**
     * @param prefix of the ids, which are unique within a load
     */
    public ArticleFeed(String topic, String prefix, Market market, LoadSize size) {
        this.topic = topic;
        SplittableRandom random = new SplittableRandom(size.seed() + 1);
        Prose prose = new Prose(market);
        int rounds = size.rounds();
        long[] times =
                random.longs(size.articles() - BURST, 0, rounds * 3_000L)
                        .map(at -> SessionTimes.round((int) (at / 3_000)) + at % 3_000)
                        .sorted()
                        .toArray();
        for (int i = 0; i < times.length; i++) {
            articles.add(article(prefix + i, times[i], prose, random));
        }
        long burst = SessionTimes.round(rounds * 2 / 5);
        for (int i = 0; i < BURST; i++) {
            ConceptBoard board = market.boards().get(0);
            articles.add(
                    prose.about(board, Prose.publisher(i), prefix + "burst-" + i, random)
                            .seenAt(burst + i * BURST_STEP));
        }
        articles.sort(Comparator.comparingLong(Article::firstSeen).thenComparing(Article::id));
    }

    private Article article(String id, long at, Prose prose, SplittableRandom random) {
        if (!articles.isEmpty() && random.nextDouble() < COPIES) {
            int back = 1 + random.nextInt(Math.min(REACH_OF_COPIES, articles.size()));
            Article copied = articles.get(articles.size() - back);
            return prose.copy(copied, id, at, random);
        }
        return prose.article(id, at, random);
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Iterator<TimedRecord> records() {
        return articles.stream().map(article -> article.toRecord(topic)).iterator();
    }
}
