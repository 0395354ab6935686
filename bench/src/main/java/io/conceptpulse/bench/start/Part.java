package io.conceptpulse.bench.start;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.conceptpulse.bench.load.WideCatalog;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.pulse.ArticleReader;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.model.ToneModels;

import java.util.List;

/** What is loaded, each beside what it stands on, which is loaded before the clock starts. */
enum Part {
    HANLP_DICTIONARY("HanLP: core dictionary") {
        @Override
        Runnable ready(List<Object> held) {
            return () -> held.add(CoreDictionary.trie);
        }
    },
    HANLP_SEGMENTER("HanLP: segmenter, with its bigrams and its custom dictionary") {
        @Override
        Runnable ready(List<Object> held) {
            held.add(CoreDictionary.trie);
            return () -> {
                ViterbiSegment segment = new ViterbiSegment();
                segment.enableAllNamedEntityRecognize(false);
                held.add(segment.seg(TEXT));
            };
        }
    },
    HANLP_AS_IT_COMES("for comparison: HanLP.segment as it comes, all of it") {
        @Override
        Runnable ready(List<Object> held) {
            return () -> held.add(HanLP.segment(TEXT));
        }
    },
    RULES("lexicon and rules of tone") {
        @Override
        Runnable ready(List<Object> held) {
            held.add(CoreDictionary.trie);
            return () -> held.add(ToneScorer.with(ToneModels.NONE));
        }
    },
    TONE_MODEL("model of tone") {
        @Override
        Runnable ready(List<Object> held) {
            held.add(ToneScorer.with(ToneModels.NONE));
            return () -> held.add(ToneScorer.standard());
        }
    },
    STORY_MODEL("model of stories and rarity of words") {
        @Override
        Runnable ready(List<Object> held) {
            return () -> {
                StoryFingerprint story = story(TEXT);
                held.add(story);
                held.add(story.similarity(story(OTHER)));
            };
        }
    },
    FORMER_NAMES("former names") {
        @Override
        Runnable ready(List<Object> held) {
            return () -> held.add(FormerNames.standard());
        }
    },
    MATCHER("matcher: 1,000 boards, 10,000 aliases, 5,500 stocks") {
        @Override
        Runnable ready(List<Object> held) {
            WideCatalog catalog = catalog(held);
            return () -> held.add(matcher(catalog));
        }
    },
    MATCHER_AGAIN("the same, once it has been made ten times") {
        @Override
        Runnable ready(List<Object> held) {
            WideCatalog catalog = catalog(held);
            for (int i = 0; i < WARM; i++) {
                matcher(catalog);
            }
            return () -> held.add(matcher(catalog));
        }
    },
    FIRST_ARTICLE("all that the first article needs, and that article") {
        @Override
        Runnable ready(List<Object> held) {
            WideCatalog catalog = WideCatalog.draw();
            held.add(catalog);
            NewsItem item = article(catalog.stocks().get(0).name() + "再获订单。" + TEXT);
            return () -> {
                MentionMatcher matcher = matcher(catalog);
                ArticleReader reader = new ArticleReader();
                held.add(matcher);
                held.add(reader);
                held.add(reader.readWhole(item, 0, matcher));
            };
        }
    };

    private static final String TEXT = "液冷板块午后走强，公司净利润同比下降八成，但跌幅收窄";
    private static final String OTHER = "液冷板块尾盘走强，多股涨停";
    private static final int WARM = 10;

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * Loads what this part stands on.
     *
     * @param held keeps alive what is loaded
     * @return what loads the part itself
     */
    abstract Runnable ready(List<Object> held);

    private static WideCatalog catalog(List<Object> held) {
        WideCatalog catalog = WideCatalog.draw();
        held.add(catalog);
        held.add(CoreDictionary.trie);
        held.add(FormerNames.standard());
        return catalog;
    }

    private static MentionMatcher matcher(WideCatalog catalog) {
        return MentionMatcher.compile(catalog.boards(), catalog.stocks());
    }

    private static StoryFingerprint story(String text) {
        return StoryFingerprint.of(new CleanText(text, "", List.of()));
    }

    private static NewsItem article(String body) {
        return new NewsItem(
                "a",
                "1",
                NewsItem.Op.UPSERT,
                "load",
                "",
                "",
                body,
                0,
                0,
                NewsItem.Kind.NEWS,
                List.of(),
                List.of(),
                new Origin("load", 0, 0));
    }
}
