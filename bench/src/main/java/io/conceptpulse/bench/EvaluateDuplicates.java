package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.duplicate.BusyBoard;
import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation;
import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation.Judge;
import io.conceptpulse.bench.evaluate.duplicate.HeldOut;
import io.conceptpulse.bench.train.story.CrossValidation.Parting;
import io.conceptpulse.bench.train.story.Headlines;
import io.conceptpulse.bench.train.story.Pair;
import io.conceptpulse.local.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** Pairs of headlines against labels. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = {
            "Whether two headlines tell one story.",
            "",
            "Columns: title_a, title_b; same_story (1 or 0) where there is. Adds predicted (1 or"
                    + " 0) and score (similarity, 0 to 1).",
            ""
        })
final class EvaluateDuplicates extends KindCommand {

    @Option(
            names = "--folds",
            paramLabel = "N",
            order = 3,
            description =
                    "Judge each pair by a model trained on the others of N parts; no headline is in"
                            + " two parts. Default: the model of the project judges.")
    private Integer folds;

    @Option(
            names = "--seed",
            defaultValue = "0",
            order = 4,
            description =
                    "With --folds: another parting for each number, to see how much of a figure is"
                            + " chance; ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            order = 5,
            description =
                    "With --folds: table with a column title, to learn anew how common bigrams are"
                            + " and what company they keep, without the headlines of the pairs; may"
                            + " be given several times. Default: what the project has learned.")
    private List<Path> corpus = List.of();

    @Option(
            names = "--between",
            paramLabel = "N",
            order = 6,
            description =
                    "Judge as if N headlines of --others had come between the two of a pair: only"
                            + " what the index of the job then still finds is compared.")
    private Integer between;

    @Option(
            names = "--others",
            paramLabel = "FILE",
            order = 7,
            description =
                    "With --between: table with a column title; headlines of the pairs are left"
                            + " out; may be given several times.")
    private List<Path> others = List.of();

    @Override
    Evaluation<?> evaluation() {
        if (folds == null && !corpus.isEmpty()) {
            throw Problem.usage("--corpus goes with --folds");
        }
        if ((between == null) != others.isEmpty()) {
            throw Problem.usage("--between N and --others FILE go together");
        }
        if (between == null) {
            return new DuplicateEvaluation(judge());
        }
        if (between < 1) {
            throw Problem.usage("--between " + between + ": give 1 or more");
        }
        return new DuplicateEvaluation(
                new BusyBoard(judge(), Pair.read(inputs()), Headlines.read(others), between));
    }

    private Judge judge() {
        if (folds == null) {
            return DuplicateEvaluation.SHIPPED;
        }
        if (folds < 2) {
            throw Problem.usage("--folds " + folds + ": give 2 or more");
        }
        List<Pair> pairs = Pair.read(inputs());
        if (corpus.isEmpty()) {
            return new HeldOut(pairs, new Parting(folds, seed));
        }
        Headlines headlines = Headlines.read(corpus).without(pairs);
        notes().printf("%,d distinct headlines%n", headlines.distinct().size());
        return new HeldOut(pairs, headlines, new Parting(folds, seed));
    }
}
