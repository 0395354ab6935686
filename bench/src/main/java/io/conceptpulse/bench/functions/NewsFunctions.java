package io.conceptpulse.bench.functions;

import com.hankcs.hanlp.HanLP;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.concept.TargetMention;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryLikeness;
import io.conceptpulse.pulse.ArticleReader;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.Tones;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    public void read() {
        Articles articles = Articles.given();
        items = articles.items();
        texts = articles.texts();
        matcher = articles.matcher();
        hits = new ArrayList<>();
        texts.forEach(text -> hits.add(matcher.match(text)));
    }

    /** Clean, match, fingerprint, tone for each board. */
    @Benchmark
    public void articleToMentions(ThreadCpu cpu, Blackhole out) {
        for (NewsItem item : items) {
            out.consume(reader.read(item, item.eventTime(), matcher));
        }
        cpu.count();
    }

    /** The whole: as {@link #articleToMentions}, and the story of each mention looked up. */
    @Benchmark
    public void articleToStories(ThreadCpu cpu, Blackhole out) throws Exception {
        StoryLikeness likeness = new StoryLikeness();
        Map<String, StoryShelf> shelves = new HashMap<>();
        for (NewsItem item : items) {
            for (Mention mention : reader.read(item, item.eventTime(), matcher)) {
                out.consume(
                        shelves.computeIfAbsent(
                                        mention.concept(), board -> new StoryShelf(likeness))
                                .place(mention.articleId(), mention.fingerprint()));
            }
        }
        cpu.count();
    }

    @Benchmark
    public void clean(ThreadCpu cpu, Blackhole out) {
        for (NewsItem item : items) {
            out.consume(NewsCleaner.clean(item.title(), item.body()));
        }
        cpu.count();
    }

    @Benchmark
    public void match(ThreadCpu cpu, Blackhole out) {
        for (CleanText text : texts) {
            out.consume(matcher.match(text));
        }
        cpu.count();
    }

    /** Tone towards every board that an article names, and of its headline. */
    @Benchmark
    public void tone(ThreadCpu cpu, Blackhole out) {
        for (int i = 0; i < texts.size(); i++) {
            Tones tones = scorer.tones(texts.get(i), hits.get(i));
            out.consume(tones.overall());
            for (TargetMention target : TargetMention.group(hits.get(i))) {
                if (target.kind() == Hit.Kind.CONCEPT) {
                    out.consume(tones.towards(target.hits()));
                }
            }
        }
        cpu.count();
    }

    @Benchmark
    public void fingerprint(ThreadCpu cpu, Blackhole out) {
        for (CleanText text : texts) {
            out.consume(StoryFingerprint.of(text));
        }
        cpu.count();
    }

    /** HanLP as it comes, over the same articles: what news is compared with. */
    @Benchmark
    public void hanlpSegment(ThreadCpu cpu, Blackhole out) {
        for (NewsItem item : items) {
            out.consume(HanLP.segment(item.title()));
            out.consume(HanLP.segment(item.body()));
        }
        cpu.count();
    }
}
