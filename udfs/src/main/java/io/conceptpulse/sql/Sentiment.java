package io.conceptpulse.sql;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.TargetFinder;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.sentiment.Tone;
import io.conceptpulse.sentiment.ToneScorer;
import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.functions.FunctionContext;
import org.apache.flink.table.functions.ScalarFunction;
import org.apache.flink.types.Row;

import java.util.List;

/**
 * {@code SENTIMENT(text, target)}: tone of a text towards what it calls by that name. The first
 * sentence is its headline, as in the job. An empty target asks for the tone of the whole text. A
 * text that does not name the target says nothing of it: 0, NEUTRAL, confidence 0.
 */
public final class Sentiment extends ScalarFunction {

    private static final long serialVersionUID = 1L;

    private transient TargetFinder targets;

    @Override
    public void open(FunctionContext context) {
        targets = new TargetFinder();
    }

    /** Null where either is null. */
    @DataTypeHint("ROW<score DOUBLE, label STRING, confidence DOUBLE, terms ARRAY<STRING>>")
    public Row eval(String text, String target) {
        if (text == null || target == null) {
            return null;
        }
        Tone tone = tone(NewsCleaner.clean("", text), target.strip());
        return Row.of(
                tone.milli() / 1000.0,
                tone.polarity().name(),
                tone.confidenceMilli() / 1000.0,
                tone.terms().toArray(String[]::new));
    }

    private Tone tone(CleanText text, String target) {
        if (target.isEmpty()) {
            String whole = text.body().isEmpty() ? text.title() : text.title() + "\n" + text.body();
            return ToneScorer.standard().score(new CleanText(whole, "", List.of()), List.of());
        }
        List<Hit> hits = targets.find(text, target);
        return hits.isEmpty() ? Tone.NEUTRAL : ToneScorer.standard().score(text, hits);
    }
}
