package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.mention.StanceEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which stocks a text puts into a board, or out of it. */
@Command(
        name = "stances",
        mixinStandardHelpOptions = true,
        description = {
            "What a text says of a stock's belonging to a board: claimed, confirmed or denied.",
            "",
            "Columns: text, stock (a symbol) and concept (an id); title and kind where there are;"
                    + " expected, one of CLAIMED, CONFIRMED, DENIED and NONE, where there is. Adds"
                    + " stance, marginal and quote.",
            ""
        })
final class EvaluateStances extends KindCommand {

    @Mixin private CatalogOptions catalog;

    @Override
    Evaluation<?> evaluation() {
        return new StanceEvaluation(catalog.stocks(), catalog.concepts(), catalog.formerNames());
    }
}
