package io.conceptpulse.bench.train.story;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.news.GramVectors;
import io.conceptpulse.news.StoryMeasures;
import io.conceptpulse.news.StoryModel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the resources that tell stories apart, with their provenance at their heads. */
public final class StoryTraining {

    private static final CrossValidation.Parting FOLDS = new CrossValidation.Parting(5, 0);

    private final List<Path> corpus;
    private final List<Path> pairs;
    private final PrintStream notes;

    /**
     * @param corpus tables with a column {@code title}, for rarity and company of bigrams; if
     *     empty, those of the project stay
     * @param pairs labelled pairs
     * @param notes takes progress
     */
    public StoryTraining(List<Path> corpus, List<Path> pairs, PrintStream notes) {
        this.corpus = List.copyOf(corpus);
        this.pairs = List.copyOf(pairs);
        this.notes = notes;
    }

    /**
     * Writes {@code story-model.tsv} and, where there is a corpus, {@code rarity.tsv} and {@code
     * gram-vectors.bin} into a directory.
     */
    public void run(Path directory) {
        List<Pair> labelled = Pair.read(pairs);
        if (labelled.stream().map(Pair::same).distinct().count() < 2) {
            throw Problem.usage("the pairs need both labels, 1 and 0, to learn from");
        }
        Headlines headlines = Headlines.read(corpus);
        try {
            Files.createDirectories(directory);
            StoryMeasures measures;
            if (corpus.isEmpty()) {
                measures = StoryMeasures.shipped();
            } else {
                notes.printf("%,d distinct headlines%n", headlines.distinct().size());
                RarityTable rarity = RarityTable.of(headlines);
                byte[] vectors = GramEmbedding.bytes(headlines, vectorsHead());
                Files.writeString(directory.resolve("rarity.tsv"), rarityHead() + rarity.text());
                Files.write(directory.resolve("gram-vectors.bin"), vectors);
                measures =
                        new StoryMeasures(
                                rarity.rarity(),
                                GramVectors.read(new ByteArrayInputStream(vectors)));
            }
            Files.writeString(directory.resolve("story-model.tsv"), model(labelled, measures));
        } catch (IOException e) {
            throw Problem.failed("cannot write to " + directory + " (" + e + ")", e);
        }
    }

    private String rarityHead() throws IOException {
        return "# In how many headlines common bigrams and characters (=) stand: count, tab, which.\n"
                + "# Provenance: counted by 'concept-pulse train stories' over the distinct values of"
                + " column title of\n"
                + files(corpus)
                + "# whose texts are no part of the project; left out is what stands in fewer than "
                + RarityTable.LEAST_HEADLINES
                + ".\n";
    }

    private String vectorsHead() throws IOException {
        return "# Vectors of bigrams by the company that they keep; see GramVectors for the form.\n"
                + "# Provenance: learned without labels by 'concept-pulse train stories' from the"
                + " distinct values of column title of\n"
                + files(corpus)
                + "# whose texts are no part of the project; "
                + GramEmbedding.parameters()
                + ".\n";
    }

    private String model(List<Pair> all, StoryMeasures measures) throws IOException {
        int[][] rows = CrossValidation.measures(all, measures);
        boolean[] same = CrossValidation.labels(all);
        int[] milli = CrossValidation.of(all, measures, FOLDS).milli();
        Threshold.Cut cut = Threshold.cut(milli, same, 0);
        Threshold.Cut sure = Threshold.cut(milli, same, 0.95);
        String figures =
                "%d folds: F1 %.4f, at precision 0.95 %.4f"
                        .formatted(FOLDS.folds(), cut.f1(), sure.f1());
        notes.println(figures);
        StoryModel model = BoostedTrees.fit(rows, same, Threshold.halfOfBest(milli, same));
        StringBuilder text =
                new StringBuilder(
                        "# Boosted trees that tell whether two headlines tell one story; see"
                                + " StoryModel for the form.\n"
                                + "# Provenance: learned by 'concept-pulse train stories' from "
                                + all.size()
                                + " pairs of\n"
                                + files(pairs)
                                + "# whose texts are no part of the project. "
                                + BoostedTrees.parameters()
                                + ".\n# "
                                + figures
                                + ".\n# Measures: "
                                + String.join(" ", StoryMeasures.NAMES)
                                + "\n");
        text.append("same\t").append(model.sameMilli()).append('\n');
        text.append("base\t").append(model.base()).append('\n');
        for (StoryModel.Tree tree : model.trees()) {
            text.append("tree\t").append(numbers(tree.measures()));
            text.append('\t').append(numbers(tree.thresholds()));
            text.append('\t').append(numbers(tree.leaves())).append('\n');
        }
        return text.toString();
    }

    private static String numbers(int[] values) {
        return Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    /** Name and digest of each file, a line each. */
    private static String files(List<Path> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            long rows = new String(bytes, StandardCharsets.UTF_8).lines().count() - 1;
            lines.append(
                    "#   %s, %d lines, SHA-256 %s\n"
                            .formatted(
                                    file.getFileName(),
                                    rows,
                                    HexFormat.of().formatHex(sha256(bytes))));
        }
        return lines.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
