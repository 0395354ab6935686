package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.tone.ToneEvaluation;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.model.ToneModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.UncheckedIOException;

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

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = ToneModels.STANDARD,
            order = 3,
            description =
                    "standard, none for rules alone, or a file of your own; ${DEFAULT-VALUE} if not"
                            + " given.")
    private String model;

    @Override
    Evaluation<?> evaluation() {
        try {
            return new ToneEvaluation(ToneScorer.with(model));
        } catch (UncheckedIOException e) {
            throw Problem.usage(e.getMessage(), e);
        }
    }
}
