package io.conceptpulse.sentiment.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a model as lines of fields parted by tabs, which {@link ModelReader} reads: the first says
 * what it is; {@code limits} say which texts are judged; {@code table} begins the genres and then
 * each expert, last that of tone towards targets where there is one; {@code right} tells how often
 * an expert is right from a margin on; {@code bias}, {@code rule} and {@code gram} have a weight
 * for each class. {@code #} begins a comment.
 */
public final class ModelWriter {

    static final String FIRST_LINE = "concept-pulse tone model\t1";

    private ModelWriter() {}

    /**
     * @param comments lines for a person, behind the first
     */
    public static String write(LinearModel model, List<String> comments) {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        comments.forEach(comment -> out.append("# ").append(comment).append('\n'));
        LinearModel.Limits limits = model.limits();
        line(out, "limits", "genre", limits.genreMilli());
        line(out, "limits", "sure", limits.sureMilli());
        line(out, "limits", "clear", limits.clearMilli());
        line(out, "limits", "longest", limits.longestText());
        table(model.genres(), out);
        model.experts().forEach(expert -> expert(expert, out));
        model.towards()
                .ifPresent(
                        towards -> {
                            table(towards.like(), out);
                            expert(towards.expert(), out);
                        });
        return out.toString();
    }

    private static void expert(Expert expert, StringBuilder out) {
        table(expert.table(), out);
        for (int i = 0; i < expert.margins().size(); i++) {
            out.append("right\t" + expert.margins().get(i) + "\t" + expert.right().get(i));
            out.append('\n');
        }
    }

    private static void table(LinearTable table, StringBuilder out) {
        int size = table.classes().size();
        out.append("table\t" + table.name() + "\t" + String.join("\t", table.classes()) + "\n");
        line(out, "bias", "", table.bias());
        for (int r = 0; r < RuleSigns.NAMES.size(); r++) {
            int[] weights = Arrays.copyOfRange(table.rules(), r * size, (r + 1) * size);
            line(out, "rule", RuleSigns.NAMES.get(r), weights);
        }
        int[] grams = table.grams();
        int[] weights = table.weights();
        for (int g = 0; g < grams.length; g++) {
            int[] row = Arrays.copyOfRange(weights, g * size, (g + 1) * size);
            line(out, "gram", Grams.text(grams[g]), row);
        }
    }

    private static void line(StringBuilder out, String kind, String name, int... weights) {
        if (kind.equals("rule") && Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            return;
        }
        out.append(kind).append('\t').append(name).append('\t');
        out.append(
                IntStream.of(weights)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining("\t")));
        out.append('\n');
    }
}
