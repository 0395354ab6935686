package io.conceptpulse.bench.functions;

import com.hankcs.hanlp.HanLP;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.ArticleReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles that name a board in every sentence: nothing can be passed over. An operation is all of
 * them, on one thread.
 */
@State(Scope.Benchmark)
public class NamingFunctions {

    private final ArticleReader reader = new ArticleReader();
    private Articles articles;

    @Setup
    public void read() {
        articles = Articles.given().naming();
    }

    /** As {@link NewsFunctions#articleToMentions}. */
    @Benchmark
    public void articleToMentions(Blackhole out) {
        for (NewsItem item : articles.items()) {
            out.consume(reader.read(item, item.eventTime(), articles.matcher()));
        }
    }

    /** HanLP as it comes, over the same articles. */
    @Benchmark
    public void hanlpSegment(Blackhole out) {
        for (NewsItem item : articles.items()) {
            out.consume(HanLP.segment(item.title()));
            out.consume(HanLP.segment(item.body()));
        }
    }
}
