package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.tone.ToneEvaluation;
import io.conceptpulse.bench.train.CrossValidation;
import io.conceptpulse.bench.train.MacroF1;
import io.conceptpulse.bench.train.ToneTraining;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.model.ToneModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tone against labels. */
@Command(
        name = "sentiment",
        mixinStandardHelpOptions = true,
        description = {
            "Tone of a text, or towards a target in it.",
            "",
            "Columns: text; target, label (pos, neu, neg) and phenomenon where there are. Adds"
                    + " predicted, score (-1 to 1) and confidence (a margin from 0 to 1, not a"
                    + " probability).",
            ""
        })
final class EvaluateSentiment extends KindCommand {

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            order = 3,
            description =
                    "standard, none for rules alone, or a file of your own; standard if not given.")
    private String model;

    @Option(
            names = "--folds",
            paramLabel = "N",
            order = 4,
            description =
                    "Learn and judge the labelled files themselves: each text by models of the other"
                            + " folds, copies in one fold. Prints macro-F1 of rules, model and both"
                            + " together.")
    private Integer folds;

    @Option(
            names = "--leave-one-file-out",
            order = 5,
            description = "With --folds also: each file by a model of the others.")
    private boolean leaveOneFileOut;

    @Option(
            names = "--other",
            paramLabel = "FILE",
            arity = "1..*",
            order = 6,
            description = "With --folds: texts of genres that are left to the rules.")
    private List<Path> others = List.of();

    @Option(
            names = "--seed",
            defaultValue = "1",
            order = 7,
            description = "With --folds: of folds and training; ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Override
    public Integer call() {
        if (folds == null) {
            if (leaveOneFileOut || !others.isEmpty()) {
                throw Problem.usage("--leave-one-file-out and --other need --folds");
            }
            return super.call();
        }
        if (folds < 2 || others.isEmpty() || output() != null || model != null) {
            throw Problem.usage(
                    "--folds needs 2 or more and --other FILE, and takes neither --model nor --output");
        }
        CrossValidation validation =
                ToneTraining.validation(inputs(), others, seed, notes()::println);
        print("", validation.folds(folds));
        if (leaveOneFileOut) {
            print("left_out.", validation.leaveOneFileOut());
        }
        out().flush();
        return 0;
    }

    private void print(String prefix, List<CrossValidation.Result> results) {
        for (CrossValidation.Result result : results) {
            print(prefix + result.name() + ".rules", result.rules());
            print(prefix + result.name() + ".model", result.model());
            print(prefix + result.name() + ".together", result.together());
        }
    }

    private void print(String name, MacroF1 figures) {
        out().printf(Locale.ROOT, "%s.macro_f1: %.4f%n", name, figures.value());
        out().printf(Locale.ROOT, "%s.accuracy: %.4f%n", name, figures.accuracy());
    }

    @Override
    Evaluation<?> evaluation() {
        try {
            return new ToneEvaluation(ToneScorer.with(model == null ? ToneModels.STANDARD : model));
        } catch (UncheckedIOException e) {
            throw Problem.usage(e.getMessage(), e);
        }
    }
}
