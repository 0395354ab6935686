package io.conceptpulse.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintStream;

/** How right the job is, on labelled files. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            EvaluateSentiment.class,
            EvaluateMentions.class,
            EvaluateDuplicates.class,
            EvaluateSpikes.class,
            EvaluateLimits.class,
            EvaluateIndex.class
        },
        description = {
            "Run what the job computes over a table, and print how right it is.",
            "",
            "Tables are tab-separated, or CSV where the name ends in .csv, in UTF-8 with a line of"
                    + " column names. Figures go to standard output as 'name: value'; with several"
                    + " files also for each, as 'FILE.name: value'. Where there are no labels, only"
                    + " rows are counted.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done, 2 wrong use: a file or column that is missing, or a line that"
                    + " cannot be read."
        })
public final class EvaluateCommand implements Runnable {

    private final PrintStream out;
    private final PrintStream notes;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /**
     * @param out takes figures and nothing else
     * @param notes takes progress
     */
    public EvaluateCommand(PrintStream out, PrintStream notes) {
        this.out = out;
        this.notes = notes;
    }

    PrintStream out() {
        return out;
    }

    PrintStream notes() {
        return notes;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "name what to evaluate: " + String.join(", ", spec.subcommands().keySet()));
    }
}
