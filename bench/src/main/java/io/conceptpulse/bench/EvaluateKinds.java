package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.kind.KindEvaluation;
import picocli.CommandLine.Command;

/** Sorts of text against labels. */
@Command(
        name = "kinds",
        mixinStandardHelpOptions = true,
        description = {
            "What sort of text an article is that does not say so itself.",
            "",
            "Columns: title; body, source and label (news, announcement, research, qa, tape) where"
                    + " there are. Adds predicted.",
            ""
        })
final class EvaluateKinds extends KindCommand {

    @Override
    Evaluation<?> evaluation() {
        return new KindEvaluation();
    }
}
