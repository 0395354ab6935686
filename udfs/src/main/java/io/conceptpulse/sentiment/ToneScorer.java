package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;

import java.util.List;

/**
 * Tone (情绪) of a text towards one target. The same text has the same score everywhere. Safe for use
 * by several threads.
 */
public final class ToneScorer {

    private final RuleTone rules;

    public ToneScorer(Lexicon lexicon) {
        this.rules = new RuleTone(lexicon);
    }

    /** The scorer with the project's lexicon; built at first use, one for the process. */
    public static ToneScorer standard() {
        return Standard.SCORER;
    }

    /** As {@link #score(CleanText, List, List)}, where nothing else is named. */
    public Tone score(CleanText text, List<Hit> hits) {
        return score(text, hits, List.of());
    }

    /**
     * @param hits where the text names the target; where it does not, the title is scored
     * @param others where it names other targets, in text order
     */
    public Tone score(CleanText text, List<Hit> hits, List<Hit> others) {
        return rules.score(text, hits, others);
    }

    private static final class Standard {
        static final ToneScorer SCORER = new ToneScorer(Lexicon.standard());
    }
}
