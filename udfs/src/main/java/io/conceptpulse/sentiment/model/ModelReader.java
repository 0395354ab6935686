package io.conceptpulse.sentiment.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link ModelWriter} writes, line by line, and says at which line it is wrong. */
public final class ModelReader {

    /** A model of honest size has some tens of thousands of lines. */
    private static final int MOST_LINES = 1_000_000;

    private final List<TableLines> tables = new ArrayList<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private long line;

    private ModelReader() {}

    /**
     * @throws ModelFormatException for a line that is not of a model, or lines that make none
     */
    public static LinearModel read(InputStream bytes) throws IOException {
        return new ModelReader().readAll(bytes);
    }

    private LinearModel readAll(InputStream bytes) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        try {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (++line == 1 && !text.equals(ModelWriter.FIRST_LINE)) {
                    throw new ModelFormatException(
                            1, "no model of tone: it must begin with '" + shownFirstLine() + "'");
                }
                if (line > MOST_LINES) {
                    throw new ModelFormatException(line, "too long to be a model");
                }
                if (line > 1 && !text.isEmpty() && !text.startsWith("#")) {
                    take(text.split("\t", -1));
                }
            }
            return model();
        } catch (CharacterCodingException e) {
            throw new ModelFormatException(line + 1, "not UTF-8");
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(line, e.getMessage());
        }
    }

    private static String shownFirstLine() {
        return ModelWriter.FIRST_LINE.replace('\t', ' ');
    }

    private void take(String[] fields) {
        if (fields[0].equals("limits")) {
            limits.put(fields[1], numbers(fields, 2, 1)[0]);
        } else if (fields[0].equals("table")) {
            if (fields.length < 4) {
                throw new IllegalArgumentException("a table needs a name and two classes or more");
            }
            tables.add(new TableLines(fields[1], Arrays.asList(fields).subList(2, fields.length)));
        } else if (tables.isEmpty()) {
            throw new IllegalArgumentException("'" + fields[0] + "' before the first table");
        } else {
            tables.get(tables.size() - 1).take(fields);
        }
    }

    private LinearModel model() {
        if (tables.size() < 2) {
            throw new IllegalArgumentException(
                    "it ends here, without a table of genres and one of an expert");
        }
        List<Expert> experts = new ArrayList<>();
        LinearTable like = null;
        TowardsJudge towards = null;
        for (TableLines table : tables.subList(1, tables.size())) {
            if (table.name.equals(TowardsJudge.LIKE)) {
                like = table.table();
            } else if (like != null && table.name.equals(TowardsJudge.NAME)) {
                towards = new TowardsJudge(like, table.expert());
            } else {
                experts.add(table.expert());
            }
        }
        return new LinearModel(
                tables.get(0).table(),
                experts,
                Optional.ofNullable(towards),
                new LinearModel.Limits(
                        limit("genre"), limit("sure"), limit("clear"), limit("longest")));
    }

    private int limit(String name) {
        Integer limit = limits.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("it ends here, without a line 'limits' of " + name);
        }
        return limit;
    }

    /** Whole numbers from one field on. */
    private static int[] numbers(String[] fields, int from, int count) {
        if (fields.length != from + count || fields.length < 2) {
            throw new IllegalArgumentException(
                    "%d fields for '%s'; expected %d"
                            .formatted(fields.length, fields[0], from + count));
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            try {
                numbers[i] = Integer.parseInt(fields[from + i]);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "'" + fields[from + i] + "' is no whole number", e);
            }
        }
        return numbers;
    }

    /** The lines of one table so far. */
    private static final class TableLines {

        private final String name;
        private final List<String> classes;
        private final int[] rules;
        private final List<Integer> grams = new ArrayList<>();
        private final List<int[]> weights = new ArrayList<>();
        private final List<Integer> margins = new ArrayList<>();
        private final List<Integer> right = new ArrayList<>();
        private int[] bias;

        TableLines(String name, List<String> classes) {
            this.name = name;
            this.classes = classes;
            this.bias = new int[classes.size()];
            this.rules = new int[classes.size() * RuleSigns.NAMES.size()];
        }

        void take(String[] fields) {
            int size = classes.size();
            switch (fields[0]) {
                case "bias" -> bias = numbers(fields, 2, size);
                case "rule" -> {
                    int rule = RuleSigns.NAMES.indexOf(fields[1]);
                    if (rule < 0) {
                        throw new IllegalArgumentException(
                                "no rule '" + fields[1] + "'; there are " + RuleSigns.NAMES);
                    }
                    System.arraycopy(numbers(fields, 2, size), 0, rules, rule * size, size);
                }
                case "gram" -> {
                    int[] row = numbers(fields, 2, size);
                    grams.add(Grams.of(fields[1], 0, fields[1].length()));
                    weights.add(row);
                }
                case "right" -> {
                    int[] step = numbers(fields, 1, 2);
                    margins.add(step[0]);
                    right.add(step[1]);
                }
                default ->
                        throw new IllegalArgumentException(
                                "'" + fields[0] + "' is no kind of line");
            }
        }

        Expert expert() {
            return new Expert(table(), margins, right);
        }

        LinearTable table() {
            return new LinearTable(
                    name,
                    classes,
                    bias,
                    rules,
                    grams.stream().mapToInt(Integer::intValue).toArray(),
                    weights.stream().flatMapToInt(Arrays::stream).toArray());
        }
    }
}
