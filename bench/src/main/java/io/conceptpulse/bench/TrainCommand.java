package io.conceptpulse.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintStream;

/** What the job learned from texts, learned anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = {TrainTone.class, TrainStories.class},
        description = "Learn a model from your own texts.")
public final class TrainCommand implements Runnable {

    private final PrintStream notes;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /**
     * @param notes takes progress
     */
    public TrainCommand(PrintStream notes) {
        this.notes = notes;
    }

    PrintStream notes() {
        return notes;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "no kind; name one of tone, stories, and options behind it");
    }
}
