package io.conceptpulse.bench.functions;

import com.hankcs.hanlp.HanLP;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.concept.TargetMention;
import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.pulse.ArticleReader;
import io.conceptpulse.sentiment.ToneScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import java.util.ArrayList;
import java.util.List;

/** What is done with each article. An operation is all articles of the corpus, on one thread. */
@State(Scope.Benchmark)
public class NewsFunctions {

    private final ArticleReader reader = new ArticleReader();
    private final ToneScorer scorer = ToneScorer.standard();
    private List<NewsItem> items;
    private List<CleanText> texts;
    private List<List<Hit>> hits;
    private MentionMatcher matcher;

    @Setup
    public void read() throws ContractViolation {
        Corpus corpus = new Corpus();
        items = corpus.items();
        texts = corpus.texts();
        matcher = corpus.matcher();
        hits = new ArrayList<>();
        texts.forEach(text -> hits.add(matcher.match(text)));
    }

    /** The whole: clean, match, fingerprint, tone for each board. */
    @Benchmark
    public void articleToMentions(Blackhole out) {
        for (NewsItem item : items) {
            out.consume(reader.read(item, item.eventTime(), matcher));
        }
    }

    @Benchmark
    public void clean(Blackhole out) {
        for (NewsItem item : items) {
            out.consume(NewsCleaner.clean(item.title(), item.body()));
        }
    }

    @Benchmark
    public void match(Blackhole out) {
        for (CleanText text : texts) {
            out.consume(matcher.match(text));
        }
    }

    /** Tone towards every board that an article names, and of its headline. */
    @Benchmark
    public void tone(Blackhole out) {
        for (int i = 0; i < texts.size(); i++) {
            CleanText text = texts.get(i);
            List<Hit> all = hits.get(i);
            out.consume(scorer.score(text, List.of()));
            for (TargetMention target : TargetMention.group(all)) {
                if (target.kind() == Hit.Kind.CONCEPT) {
                    out.consume(
                            scorer.score(
                                    text,
                                    target.hits(),
                                    all.stream()
                                            .filter(hit -> !hit.target().equals(target.target()))
                                            .toList()));
                }
            }
        }
    }

    @Benchmark
    public void fingerprint(Blackhole out) {
        for (CleanText text : texts) {
            out.consume(StoryFingerprint.of(text));
        }
    }

    /** HanLP as it comes, over the same articles: what news is compared with. */
    @Benchmark
    public void hanlpSegment(Blackhole out) {
        for (NewsItem item : items) {
            out.consume(HanLP.segment(item.title()));
            out.consume(HanLP.segment(item.body()));
        }
    }
}
