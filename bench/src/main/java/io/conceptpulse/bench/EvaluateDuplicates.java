package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation;
import io.conceptpulse.bench.evaluate.duplicate.HeldOut;
import io.conceptpulse.bench.train.story.Pair;
import io.conceptpulse.local.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Pairs of headlines against labels. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = {
            "Whether two headlines tell one story.",
            "",
            "Columns: title_a, title_b; same_story (1 or 0) where there is. Adds predicted (1 or"
                    + " 0) and score (similarity, 0 to 1).",
            ""
        })
final class EvaluateDuplicates extends KindCommand {

    @Option(
            names = "--folds",
            paramLabel = "N",
            order = 3,
            description =
                    "Judge each pair by a model trained on the others of N parts; no headline is in"
                            + " two parts. Default: the model of the project judges.")
    private Integer folds;

    @Override
    Evaluation<?> evaluation() {
        if (folds == null) {
            return new DuplicateEvaluation();
        }
        if (folds < 2) {
            throw Problem.usage("--folds " + folds + ": give 2 or more");
        }
        return new DuplicateEvaluation(new HeldOut(Pair.read(inputs()), folds));
    }
}
