package io.conceptpulse.bench.evaluate.tone;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.evaluate.text.TextCell;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.TargetFinder;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;

import java.util.List;
import java.util.Locale;

/** The job's tone of a text: towards its target where there is one, else of the whole text. */
public final class ToneEvaluation implements Evaluation<ToneResult> {

    static final String TEXT = "text";
    static final String TARGET = "target";
    static final String LABEL = "label";
    static final String PHENOMENON = "phenomenon";

    private final ToneScorer scorer;
    private final TargetFinder targets = new TargetFinder();

    public ToneEvaluation(ToneScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public void check(Header header) {
        header.require(List.of(TEXT));
    }

    @Override
    public List<String> added() {
        return List.of("predicted", "score", "confidence");
    }

    @Override
    public Rater<ToneResult> rater(Header header) {
        return this::rate;
    }

    private ToneResult rate(Row row) {
        CleanText text = TextCell.clean(row.get(TEXT));
        String target = row.find(TARGET);
        return ToneResult.of(
                target.isBlank() ? scorer.score(text, List.of()) : towards(text, target));
    }

    /** Transformers is no Transformer: a name that stands only inside another word is no target. */
    private Tone towards(CleanText text, String target) {
        List<Hit> hits = targets.find(text, target);
        boolean inAnother = hits.isEmpty() && contains(text.title(), target);
        return inAnother ? Tone.NEUTRAL : scorer.scoreTowards(text, hits);
    }

    private static boolean contains(String text, String target) {
        return text.toLowerCase(Locale.ROOT).contains(target.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> cells(ToneResult result) {
        return List.of(
                result.label().toString(),
                String.format(Locale.ROOT, "%.3f", result.score()),
                String.format(Locale.ROOT, "%.4f", result.confidence()));
    }

    @Override
    public Tally<ToneResult> tally(Header header) {
        return new ToneTally(header);
    }
}
