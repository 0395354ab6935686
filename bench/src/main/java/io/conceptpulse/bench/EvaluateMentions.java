package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.mention.MentionEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

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

    @Option(
            names = "--stocks",
            paramLabel = "FILE",
            description = "Stock list, CSV with ts_code, name and list_date; or .jsonl.")
    private Path stocks;

    @Option(
            names = "--concepts",
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
        return new MentionEvaluation(stocks, concepts, formerNames);
    }
}
