package io.conceptpulse.pulse;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.concept.Relevance;
import io.conceptpulse.concept.TargetMention;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;

import java.util.ArrayList;
import java.util.List;

/** From an article to its mentions: clean, match, tone for each board that is named. */
public final class ArticleReader {

    private final ToneScorer scorer = ToneScorer.standard();

    /**
     * The boards that an article mentions; always the market among them.
     *
     * @param firstSeen event time of the article's first version, epoch milliseconds
     */
    public List<Mention> read(NewsItem item, long firstSeen, MentionMatcher matcher) {
        CleanText text = NewsCleaner.clean(item.title(), item.body());
        List<Hit> hits = matcher.match(text);
        List<TargetMention> targets = TargetMention.group(hits);
        List<String> stocks =
                targets.stream()
                        .filter(target -> target.kind() == Hit.Kind.STOCK)
                        .map(TargetMention::target)
                        .toList();
        Basis basis = new Basis(StoryFingerprint.of(text), stocks);
        Draft draft = new Draft(item, firstSeen, text, basis, stocks);
        List<Mention> mentions = new ArrayList<>();
        mentions.add(draft.mention(Concept.MARKET, Relevance.TITLE, scorer.score(text, List.of())));
        for (TargetMention target : targets) {
            if (target.kind() == Hit.Kind.CONCEPT) {
                Tone tone = scorer.score(text, target.hits(), othersThan(target, hits));
                mentions.add(draft.mention(target.target(), target.relevance(), tone));
            }
        }
        return mentions;
    }

    private static List<Hit> othersThan(TargetMention target, List<Hit> hits) {
        return hits.stream().filter(hit -> !hit.target().equals(target.target())).toList();
    }

    /** What all mentions of one article share. */
    private record Draft(
            NewsItem item, long firstSeen, CleanText text, Basis basis, List<String> stocks) {

        private Mention mention(String concept, Relevance relevance, Tone tone) {
            return new Mention(
                    item.id(),
                    concept,
                    item.version(),
                    firstSeen,
                    new Content(
                            item.source(),
                            text.title(),
                            item.url(),
                            relevance,
                            tone.milli(),
                            tone.terms(),
                            stocks),
                    basis,
                    Placement.NONE,
                    false,
                    item.eventTime());
        }
    }
}
