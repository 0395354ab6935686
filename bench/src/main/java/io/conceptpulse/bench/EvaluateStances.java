package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.mention.StanceEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

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

    @Option(
            names = "--stocks",
            required = true,
            paramLabel = "FILE",
            description = "Stock list, CSV with ts_code, name and list_date; or .jsonl.")
    private Path stocks;

    @Option(
            names = "--concepts",
            required = true,
            paramLabel = "FILE",
            description = "Names of boards, one a line, which are their ids too; or .jsonl.")
    private Path concepts;

    @Option(
            names = "--former-names",
            paramLabel = "FILE",
            description =
                    "Names that stocks had before, symbol, tab, name; 'none' for none. Default:"
                            + " those that the job has.")
    private String formerNames = "standard";

    @Override
    Evaluation<?> evaluation() {
        return new StanceEvaluation(stocks, concepts, formerNames);
    }
}
