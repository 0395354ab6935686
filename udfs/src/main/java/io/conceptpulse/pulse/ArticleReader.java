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
import io.conceptpulse.sentiment.Tones;
import io.conceptpulse.stance.StanceFinder;

import java.util.ArrayList;
import java.util.List;

/**
 * From an article to what it states: clean, match, tone for each board that is named, and which
 * stocks it says belong there.
 */
public final class ArticleReader {

    private final ToneScorer scorer;

    /** With the project's lexicon and model. */
    public ArticleReader() {
        this(ToneScorer.standard());
    }

    public ArticleReader(ToneScorer scorer) {
        this.scorer = scorer;
    }

    /**
     * What was read out of an article.
     *
     * @param mentions the boards that it mentions; always the market among them
     * @param text what was read of it, with what was cut and where the rest stood
     * @param targets boards and stocks that it names
     * @param stockConcepts which of the stocks it puts into which of the boards, or out of them
     */
    public record Reading(
            List<Mention> mentions,
            CleanText text,
            List<TargetMention> targets,
            List<StockConcept> stockConcepts) {

        /** What an article says that is not read. */
        public static final Reading NOTHING =
                new Reading(List.of(), new CleanText("", "", List.of()), List.of(), List.of());

        public Reading {
            stockConcepts = List.copyOf(stockConcepts);
            mentions = List.copyOf(mentions);
            targets = List.copyOf(targets);
        }
    }

    /** The mentions of {@link #readWhole}. */
    public List<Mention> read(NewsItem item, long firstSeen, MentionMatcher matcher) {
        return readWhole(item, firstSeen, matcher).mentions();
    }

    /**
     * @param firstSeen event time of the article's first version, epoch milliseconds
     */
    public Reading readWhole(NewsItem item, long firstSeen, MentionMatcher matcher) {
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
        CleanText whole = whole(text);
        Tones tones = scorer.tones(whole, within(whole, hits));
        List<Mention> mentions = new ArrayList<>();
        mentions.add(draft.mention(Concept.MARKET, Relevance.TITLE, tones.overall()));
        for (TargetMention target : targets) {
            if (target.kind() == Hit.Kind.CONCEPT) {
                List<Hit> said = within(whole, target.hits());
                Tone tone = said.isEmpty() ? Tone.NEUTRAL : tones.towards(said);
                mentions.add(draft.mention(target.target(), target.relevance(), tone));
            }
        }
        List<StockConcept> stockConcepts =
                StanceFinder.find(item.kind(), whole, within(whole, hits)).stream()
                        .map(said -> StockConcept.of(item, firstSeen, text.title(), said))
                        .toList();
        return new Reading(mentions, text, targets, stockConcepts);
    }

    /** Without the sentence that breaks off: it names, but nobody knows what it says. */
    private static CleanText whole(CleanText text) {
        int length = text.wholeLength();
        return length == text.body().length()
                ? text
                : new CleanText(
                        text.title(),
                        text.body().substring(0, length),
                        text.cuts(),
                        text.defects(),
                        text.origin(),
                        length);
    }

    private static List<Hit> within(CleanText whole, List<Hit> hits) {
        return hits.stream()
                .filter(
                        hit ->
                                hit.inTitle()
                                        || hit.offset() + hit.length() <= whole.body().length())
                .toList();
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
