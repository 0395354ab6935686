package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;

import java.util.List;

/**
 * The tones of one text towards each of its targets. What they share, such as what a clause says,
 * is made out once for all of them; so ask one instance for all targets of a text. For one thread.
 */
public final class Tones {

    private final ToneScorer scorer;
    private final ReadText title;
    private final ReadText body;

    /** The title as it is read where nobody in particular is meant: names are words like others. */
    private final ReadText headline;

    /**
     * @param all where the text names targets, whichever
     */
    Tones(ToneScorer scorer, ClauseReader reader, CleanText text, List<Hit> all) {
        this.scorer = scorer;
        this.title = new ReadText(text.title(), Names.of(all, true), reader);
        this.body = new ReadText(text.body(), Names.of(all, false), reader);
        this.headline =
                title.names().isEmpty() ? title : new ReadText(text.title(), Names.NONE, reader);
    }

    /** The tone of the text as a whole: of its title. */
    public Tone overall() {
        return scorer.whole(headline::text, RuleTone.overall(headline));
    }

    /** The tone of the title towards a target that the text is known to be about. */
    Tone aboutUnnamed() {
        return scorer.towards(headline::text, RuleTone.overall(headline), false);
    }

    /**
     * The tone towards a target.
     *
     * @param hits where the text names it, one or more, all of them among those that this was made
     *     with
     */
    public Tone towards(List<Hit> hits) {
        Names inTitle = Names.of(hits, true);
        Names inBody = Names.of(hits, false);
        RuleTone.Towards byRules = RuleTone.towards(title, inTitle, body, inBody);
        return byRules.meant()
                ? scorer.towards(
                        () -> TargetText.of(title, inTitle, body, inBody),
                        byRules.tone(),
                        byRules.turned())
                : byRules.tone();
    }

    /** What a classifier sees where the tone towards this target is asked for. */
    String textTowards(List<Hit> hits) {
        return TargetText.of(title, Names.of(hits, true), body, Names.of(hits, false));
    }
}
