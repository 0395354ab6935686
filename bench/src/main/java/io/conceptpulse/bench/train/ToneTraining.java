package io.conceptpulse.bench.train;

import io.conceptpulse.bench.evaluate.EvaluationRun;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.sentiment.model.LinearModel;
import io.conceptpulse.sentiment.model.ModelWriter;
import io.conceptpulse.sentiment.model.TowardsJudge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Learns a model from files, tries it, and writes it with its provenance beside it. */
public final class ToneTraining {

    private static final int FOLDS = 5;
    private static final Set<String> RESERVED = Set.of(LinearModel.OTHER, TowardsJudge.NAME);

    private final List<Path> inputs;
    private final List<Path> others;
    private final long seed;
    private final Consumer<String> notes;

    /**
     * @param inputs labelled texts, a genre each
     * @param others texts of genres that are left to the rules
     * @param notes takes lines of progress
     */
    public ToneTraining(List<Path> inputs, List<Path> others, long seed, Consumer<String> notes) {
        this.inputs = List.copyOf(inputs);
        this.others = List.copyOf(others);
        this.seed = seed;
        this.notes = notes;
    }

    /** Both files, or neither where the texts cannot be read. */
    public void writeTo(Path output) {
        Provenance provenance = new Provenance(seed);
        List<Genre> genres = genres(inputs, notes);
        for (Path input : inputs) {
            String name = EvaluationRun.baseName(input);
            genres.stream()
                    .filter(genre -> genre.name().equals(name))
                    .forEach(genre -> provenance.file("labelled", input, genre.samples().size()));
        }
        List<Sample> unlabelled = new ArrayList<>();
        for (Path file : others) {
            List<Sample> samples = new TextFiles().unlabelled(file);
            provenance.file("other genres", file, samples.size());
            unlabelled.addAll(samples);
        }
        CrossValidation validation = new CrossValidation(genres, unlabelled, seed, notes);
        provenance.figures(FOLDS + " folds grouped by story", validation.folds(FOLDS));
        if (genres.size() > 1) {
            provenance.figures("each file by a model of the others", validation.leaveOneFileOut());
        }
        notes.accept("all of them");
        LinearModel model = new ModelTrainer(seed, true).train(genres, unlabelled);
        Path beside = output.resolveSibling(EvaluationRun.baseName(output) + ".provenance.txt");
        write(beside, String.join("\n", provenance.lines()) + "\n");
        write(output, ModelWriter.write(model, List.of("see " + beside.getFileName())));
    }

    /** What tries models of these files, and writes none. */
    public static CrossValidation validation(
            List<Path> inputs, List<Path> others, long seed, Consumer<String> notes) {
        List<Genre> genres = genres(inputs, notes);
        List<Sample> unlabelled = new ArrayList<>();
        others.forEach(file -> unlabelled.addAll(new TextFiles().unlabelled(file)));
        return new CrossValidation(genres, unlabelled, seed, notes);
    }

    private static List<Genre> genres(List<Path> inputs, Consumer<String> notes) {
        Set<String> names = new HashSet<>();
        List<Genre> genres = new ArrayList<>();
        TextFiles files = new TextFiles();
        for (Path input : inputs) {
            notes.accept("reading " + input.getFileName());
            for (Genre genre : files.labelled(input)) {
                if (!names.add(genre.name()) || RESERVED.contains(genre.name())) {
                    throw Problem.usage(
                            "files are genres, and '"
                                    + genre.name()
                                    + "' cannot be one more; rename it");
                }
                genres.add(genre);
            }
        }
        return genres;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.failed("cannot write " + file + " (" + e + ")", e);
        }
    }
}
