package io.conceptpulse.bench.train.story;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.news.Rarity;
import io.conceptpulse.news.StoryMeasures;
import io.conceptpulse.news.StoryModel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the two resources that tell stories apart, with their provenance at their heads. */
public final class StoryTraining {

    private final List<Path> corpus;
    private final List<Path> pairs;
    private final PrintStream notes;

    /**
     * @param corpus tables with a column {@code title}, for the rarity of bigrams; if empty, that
     *     of the project stays
     * @param pairs labelled pairs
     * @param notes takes progress
     */
    public StoryTraining(List<Path> corpus, List<Path> pairs, PrintStream notes) {
        this.corpus = List.copyOf(corpus);
        this.pairs = List.copyOf(pairs);
        this.notes = notes;
    }

    /** Writes {@code rarity.tsv} and {@code story-model.tsv} into a directory. */
    public void run(Path directory) {
        try {
            Files.createDirectories(directory);
            Rarity rarity = Rarity.shipped();
            if (!corpus.isEmpty()) {
                RarityTable table = RarityTable.read(corpus);
                notes.printf("%,d distinct headlines%n", table.headlines());
                String text = rarityHead() + table.text();
                rarity = Rarity.read(new BufferedReader(new StringReader(text)));
                Files.writeString(directory.resolve("rarity.tsv"), text);
            }
            Files.writeString(directory.resolve("story-model.tsv"), model(rarity));
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

    private String model(Rarity rarity) throws IOException {
        List<Pair> all = Pair.read(pairs);
        int[][] rows = CrossValidation.measures(all, rarity);
        boolean[] same = CrossValidation.labels(all);
        int[] milli = CrossValidation.of(all, rarity, 5).milli();
        Threshold.Cut cut = Threshold.cut(milli, same, 0);
        Threshold.Cut sure = Threshold.cut(milli, same, 0.95);
        notes.printf("five folds: %s, at precision 0.95 %s%n", cut, sure);
        StoryModel model = BoostedTrees.fit(rows, same, cut.milli());
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
