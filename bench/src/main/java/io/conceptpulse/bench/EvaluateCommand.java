package io.conceptpulse.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintStream;
import java.util.List;

/** How right the job is, on labelled files. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            EvaluateSentiment.class,
            EvaluateMentions.class,
            EvaluateStances.class,
            EvaluateDuplicates.class,
            EvaluateKinds.class,
            EvaluateStories.class,
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

    private CommandLine.Model.CommandSpec spec;

    /** What is no kind, with all that comes behind it; empty where nothing was said. */
    @CommandLine.Parameters(hidden = true)
    private List<String> others = List.of();

    /**
     * @param out takes figures and nothing else
     * @param notes takes progress
     */
    public EvaluateCommand(PrintStream out, PrintStream notes) {
        this.out = out;
        this.notes = notes;
    }

    /** A word that is no kind takes what stands behind it along, so that it alone is told. */
    @CommandLine.Spec
    void setSpec(CommandLine.Model.CommandSpec spec) {
        this.spec = spec;
        spec.parser().stopAtPositional(true);
    }

    PrintStream out() {
        return out;
    }

    PrintStream notes() {
        return notes;
    }

    @Override
    public void run() {
        String named = others.isEmpty() ? "" : " '" + others.get(0) + "'";
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "no kind%s; name one of %s, and options behind it"
                        .formatted(named, String.join(", ", spec.subcommands().keySet())));
    }
}
