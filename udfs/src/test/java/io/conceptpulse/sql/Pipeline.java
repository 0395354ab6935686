package io.conceptpulse.sql;

import io.conceptpulse.concept.Catalog;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.concept.TargetMention;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;

import java.util.List;

/** All that the job does with a text, over a small catalog. */
final class Pipeline {

    static final MentionMatcher MATCHER =
            MentionMatcher.compile(
                    List.of(
                            Catalog.board("液冷", "液冷散热", "浸没式液冷"),
                            Catalog.board("算力", "算力液冷"),
                            Catalog.board("sora", "Sora", "Open AI"),
                            Catalog.board("360", List.of("360"), List.of("360度"))),
                    List.of(
                            Catalog.stock("600000.SH", "浦发银行"),
                            Catalog.stock("000002.SZ", "万科A"),
                            Catalog.stock("300024.SZ", "机器人"),
                            Catalog.stock("300033.SZ", "同花顺")));

    private Pipeline() {}

    /** What became of a text. */
    record Result(
            CleanText text,
            List<Hit> hits,
            StoryFingerprint story,
            Tone market,
            List<Tone> tones) {}

    static Result of(String title, String body) {
        CleanText text = NewsCleaner.clean(title, body);
        List<Hit> hits = MATCHER.match(text);
        List<Tone> tones =
                TargetMention.group(hits).stream().map(target -> tone(text, target, hits)).toList();
        Tone market = ToneScorer.standard().score(text, List.of());
        return new Result(text, hits, StoryFingerprint.of(text), market, tones);
    }

    static Tone tone(CleanText text, TargetMention target, List<Hit> hits) {
        List<Hit> others =
                hits.stream().filter(hit -> !hit.target().equals(target.target())).toList();
        return ToneScorer.standard().score(text, target.hits(), others);
    }
}
