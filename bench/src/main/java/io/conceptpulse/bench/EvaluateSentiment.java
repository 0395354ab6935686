package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.tone.ToneEvaluation;
import picocli.CommandLine.Command;

/** Tone against labels. */
@Command(
        name = "sentiment",
        mixinStandardHelpOptions = true,
        description = {
            "Tone of a text, or towards a target in it.",
            "",
            "Columns: text; target, label (pos, neu, neg) and phenomenon where there are. Adds"
                    + " predicted, score (-1 to 1) and confidence (a margin from 0 to 1, not a"
                    + " probability).",
            ""
        })
final class EvaluateSentiment extends KindCommand {

    @Override
    Evaluation<?> evaluation() {
        return new ToneEvaluation();
    }
}
