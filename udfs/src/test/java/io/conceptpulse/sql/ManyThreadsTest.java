package io.conceptpulse.sql;

import io.conceptpulse.news.ArticleKind;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.ArticleReader;
import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.model.ToneModels;
import org.apache.flink.types.Row;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/** What one process shares between the subtasks of a job may be used by all of them at once. */
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int ARTICLES = 300;
    private static final long SEED = Long.getLong("threads.seed", 20240219);

    private final ArticleReader reader = new ArticleReader();
    private final ArticleReader byRules = new ArticleReader(ToneScorer.with(ToneModels.NONE));
    private final Sentiment sentiment = Functions.sentiment();
    private final CleanNews cleanNews = new CleanNews();
    private final SegmentWords segment = new SegmentWords();
    private final StorySimilarity similarity = new StorySimilarity();

    /** All that is made of one article. */
    private record Read(
            ArticleReader.Reading reading,
            ArticleReader.Reading byRules,
            Tone whole,
            Row tone,
            Row clean,
            List<String> words,
            double likeFirst,
            NewsItem.Kind kind) {}

    @Test
    void eightThreadsReadTheSameArticlesAsOneDoes() throws Exception {
        System.out.println("threads: " + ARTICLES + " articles from -Dthreads.seed=" + SEED);
        List<NewsItem> articles = ComposedArticles.of(SEED, ARTICLES);
        // First at once: where nothing else has run yet, what is loaded at first use is contended.
        List<List<Read>> atOnce = atOnce(articles);

        List<Read> alone = articles.stream().map(item -> read(item, articles)).toList();

        assertThat(alone.stream().map(Read::reading).distinct()).hasSize(ARTICLES);
        for (List<Read> thread : atOnce) {
            for (int i = 0; i < ARTICLES; i++) {
                assertThat(thread.get(i)).as("article %d", i).isEqualTo(alone.get(i));
            }
        }
    }

    private List<List<Read>> atOnce(List<NewsItem> articles) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Read>>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * ARTICLES / THREADS;
                work.add(
                        () -> {
                            start.await();
                            return readFrom(first, articles);
                        });
            }
            List<List<Read>> results = new ArrayList<>();
            for (Future<List<Read>> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Half of the threads begin at places of their own, half meet at each article. */
    private List<Read> readFrom(int first, List<NewsItem> articles) {
        int shift = first % 2 == 0 ? first : 0;
        Read[] read = new Read[ARTICLES];
        for (int i = 0; i < ARTICLES; i++) {
            int at = (shift + i) % ARTICLES;
            read[at] = read(articles.get(at), articles);
        }
        return List.of(read);
    }

    private Read read(NewsItem item, List<NewsItem> articles) {
        return new Read(
                reader.readWhole(item, 0, Pipeline.MATCHER),
                byRules.readWhole(item, 0, Pipeline.MATCHER),
                Pipeline.of(item.title(), item.body()).market(),
                sentiment.eval(item.body(), "液冷"),
                cleanNews.eval(item.body()),
                List.of(segment.eval(item.body())),
                similarity.eval(item.body(), articles.get(0).body()),
                ArticleKind.of(item.source(), item.title(), item.body()));
    }
}
