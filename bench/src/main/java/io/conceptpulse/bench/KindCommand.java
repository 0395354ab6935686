package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.EvaluationRun;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** What all kinds of evaluation have in common on the command line. */
abstract class KindCommand implements Callable<Integer> {

    @ParentCommand private EvaluateCommand parent;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            order = 1,
            description =
                    "Table to read; several are read one after the other and must have the same"
                            + " columns.")
    private List<Path> inputs;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            order = 2,
            description = "Where the rows go, with columns added behind their own.")
    private Path output;

    /** Reads what else the options name. */
    abstract Evaluation<?> evaluation();

    @Override
    public final Integer call() {
        new EvaluationRun(inputs, output, parent.out(), notes()).run(evaluation());
        return 0;
    }

    final List<Path> inputs() {
        return inputs;
    }

    final PrintStream notes() {
        return parent.notes();
    }
}
