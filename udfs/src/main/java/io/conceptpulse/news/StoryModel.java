package io.conceptpulse.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether two headlines tell one story: boosted trees over {@link StoryMeasures} (Friedman 2001).
 * Thresholds and leaves are whole numbers, so that every machine decides alike.
 *
 * <p>The resource: comments behind {@code #}; {@code same}, tab, the probability in thousandths
 * from which it is one story; {@code base}, tab, log-odds; then a line {@code tree} for each tree,
 * see {@link Tree}. Log-odds are in units of 1e-5.
 */
public final class StoryModel {

    /** Of log-odds. */
    public static final double UNIT = 100_000;

    /**
     * A complete binary tree, its inner nodes in the order of a heap: the children of node i are
     * 2i+1, where the measure is at most the threshold, and 2i+2.
     *
     * @param measures index of the measure at each inner node
     * @param leaves log-odds, from left to right; one more than inner nodes
     */
    public record Tree(int[] measures, int[] thresholds, int[] leaves) {

        public int of(int[] values) {
            int node = 0;
            while (node < measures.length) {
                node = 2 * node + (values[measures[node]] <= thresholds[node] ? 1 : 2);
            }
            return leaves[node - measures.length];
        }
    }

    private static final class Holder {
        private static final StoryModel SHIPPED = load("/news/story-model.tsv");
    }

    private final int sameMilli;
    private final int base;
    private final List<Tree> trees;

    /**
     * The trees one behind the other, for the processor's cache: of each the number of its inner
     * nodes, their measures, their thresholds, its leaves.
     */
    private final int[] flat;

    /**
     * @param sameMilli probability in thousandths from which two headlines tell one story
     * @param base log-odds before any tree has spoken
     */
    public StoryModel(int sameMilli, int base, List<Tree> trees) {
        this.sameMilli = sameMilli;
        this.base = base;
        this.trees = List.copyOf(trees);
        flat =
                trees.stream()
                        .flatMapToInt(
                                tree ->
                                        Stream.of(
                                                        new int[] {tree.measures().length},
                                                        tree.measures(),
                                                        tree.thresholds(),
                                                        tree.leaves())
                                                .flatMapToInt(Arrays::stream))
                        .toArray();
    }

    public int sameMilli() {
        return sameMilli;
    }

    public int base() {
        return base;
    }

    public List<Tree> trees() {
        return trees;
    }

    public static StoryModel shipped() {
        return Holder.SHIPPED;
    }

    private static StoryModel load(String resource) {
        try (InputStream stream = StoryModel.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model as the resource is one. */
    public static StoryModel read(BufferedReader lines) throws IOException {
        int same = 0;
        int base = 0;
        List<Tree> trees = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "same" -> same = Integer.parseInt(cells[1]);
                case "base" -> base = Integer.parseInt(cells[1]);
                case "tree" ->
                        trees.add(
                                new Tree(numbers(cells[1]), numbers(cells[2]), numbers(cells[3])));
                default -> {}
            }
        }
        return new StoryModel(same, base, trees);
    }

    private static int[] numbers(String cell) {
        return Arrays.stream(cell.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** Probability in thousandths that it is one story. */
    public int milli(int[] measures) {
        long odds = base;
        for (int at = 0; at < flat.length; ) {
            int inner = flat[at];
            int thresholds = at + 1 + inner;
            int node = 0;
            while (node < inner) {
                // Which way is as good as random: without a branch it costs a fraction.
                int right =
                        flat[thresholds + node] - measures[flat[at + 1 + node]]
                                >>> Integer.SIZE - 1;
                node = 2 * node + 1 + right;
            }
            odds += flat[thresholds + node];
            at += 2 + 3 * inner;
        }
        // StrictMath, because Math.exp may differ in its last bit from machine to machine.
        return (int) StrictMath.rint(1000 / (1 + StrictMath.exp(-odds / UNIT)));
    }
}
