package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.mention.MentionEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Mentions of stocks and boards. */
@Command(
        name = "mentions",
        mixinStandardHelpOptions = true,
        description = {
            "Which stocks and boards a text names, and where.",
            "",
            "Columns: text; expected_stocks and expected_concepts where there are, ids joined by"
                    + " ';'. Adds stocks and concepts as id@offset joined by ';'. Offsets are in"
                    + " UTF-16 units of the text as it stands in the file.",
            ""
        })
final class EvaluateMentions extends KindCommand {

    @Mixin private CatalogOptions catalog;

    @Override
    Evaluation<?> evaluation() {
        return new MentionEvaluation(catalog.stocks(), catalog.concepts(), catalog.formerNames());
    }
}
