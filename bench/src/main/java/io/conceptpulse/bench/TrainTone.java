package io.conceptpulse.bench;

import io.conceptpulse.bench.train.ToneTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The model of tone from labelled texts. */
@Command(
        name = "tone",
        mixinStandardHelpOptions = true,
        description = {
            "Learn a model of tone from labelled texts. The same files and seed give the same bytes.",
            ""
        },
        footer = {
            "",
            "Beside MODEL.tsv it writes MODEL.provenance.txt: files, parameters and figures. The job"
                    + " takes the model by its key sentiment.model.",
            "",
            "Exit codes: 0 done, 1 the model could not be written, 2 wrong use: a file or column that"
                    + " is missing, or a line that cannot be read."
        })
final class TrainTone implements Callable<Integer> {

    @ParentCommand private TrainCommand parent;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            order = 1,
            description =
                    "Tables with columns text and label (pos, neu, neg); each file is one genre. Those with"
                            + " a column target, too, are learned for tone towards targets, together.")
    private List<Path> inputs;

    @Option(
            names = "--other",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            order = 2,
            description =
                    "Texts of genres that are left to the rules: tables with a column text or"
                            + " title, or JSON lines with title and text.")
    private List<Path> others;

    @Option(
            names = "--output",
            paramLabel = "MODEL",
            required = true,
            order = 3,
            description = "Where the model goes.")
    private Path output;

    @Option(
            names = "--seed",
            defaultValue = "1",
            order = 4,
            description = "Of the order of texts and of the folds; ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Override
    public Integer call() {
        new ToneTraining(inputs, others, seed, parent.notes()::println).writeTo(output);
        return 0;
    }
}
