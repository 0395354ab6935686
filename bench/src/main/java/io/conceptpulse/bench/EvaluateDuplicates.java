package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation;
import picocli.CommandLine.Command;

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

    @Override
    Evaluation<?> evaluation() {
        return new DuplicateEvaluation();
    }
}
