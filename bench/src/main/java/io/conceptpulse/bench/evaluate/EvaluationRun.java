package io.conceptpulse.bench.evaluate;

import io.conceptpulse.bench.evaluate.Evaluation.Rater;
import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.evaluate.table.TableReader;
import io.conceptpulse.bench.evaluate.table.TableWriter;
import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the files one after the other, adds the columns, and prints figures: those of all rows,
 * then, of several files, those of each with its name before them.
 */
public final class EvaluationRun {

    private static final long ROWS_BETWEEN_NOTES = 10_000;

    private final List<Path> inputs;
    private final Path output;
    private final PrintStream out;
    private final PrintStream notes;

    /**
     * @param inputs one or more
     * @param output where rows go; null to have none written
     * @param out takes figures and nothing else
     * @param notes takes progress
     */
    public EvaluationRun(List<Path> inputs, Path output, PrintStream out, PrintStream notes) {
        this.inputs = List.copyOf(inputs);
        if (inputs.stream().map(EvaluationRun::realPath).distinct().count() < inputs.size()) {
            throw Problem.usage("a file is named twice as --input; its rows would count twice");
        }
        this.output = output;
        this.out = out;
        this.notes = notes;
    }

    /** One path for all spellings of a file; of one that is not there, told when it is opened. */
    private static Path realPath(Path input) {
        try {
            return input.toRealPath();
        } catch (IOException e) {
            return input.toAbsolutePath().normalize();
        }
    }

    public <R> void run(Evaluation<R> evaluation) {
        if (output == null) {
            print(rate(evaluation, null));
            return;
        }
        inputs.forEach(this::refuseAsOutput);
        Map<String, Figures> figures;
        try (TableWriter writer = new TableWriter(output)) {
            figures = rate(evaluation, writer);
            writer.commit();
        }
        print(figures);
    }

    /** The figures by prefix; the empty prefix is that of all files together. */
    private <R> Map<String, Figures> rate(Evaluation<R> evaluation, TableWriter writer) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        figures.put("", new Figures());
        Header first = null;
        Tally<R> total = null;
        for (Path input : inputs) {
            try (TableReader reader = new TableReader(input)) {
                Header header = reader.header();
                evaluation.check(header);
                if (first == null) {
                    first = header;
                    total = evaluation.tally(header);
                    if (writer != null) {
                        writer.header(header.with(evaluation.added()));
                    }
                }
                header.requireSameAs(first);
                Tally<R> own = evaluation.tally(header);
                rate(evaluation, reader, writer, List.of(total, own));
                figures.put(unused(baseName(input), figures) + ".", own.figures());
            }
        }
        Figures ofAll = total.figures();
        if (ofAll.whyNone().isPresent()) {
            throw Problem.usage(ofAll.whyNone().get());
        }
        figures.put("", ofAll);
        return figures;
    }

    private <R> void rate(
            Evaluation<R> evaluation,
            TableReader reader,
            TableWriter writer,
            List<Tally<R>> tallies) {
        Rater<R> rater = evaluation.rater(reader.header());
        String file = reader.header().file();
        long rows = 0;
        for (Row row = reader.next(); row != null; row = reader.next()) {
            R result = rater.rate(row);
            for (Tally<R> tally : tallies) {
                tally.add(row, result);
            }
            if (writer != null) {
                writer.row(row, evaluation.cells(result));
            }
            if (++rows % ROWS_BETWEEN_NOTES == 0) {
                notes.printf("%s: %,d rows%n", file, rows);
            }
        }
        if (rows == 0) {
            throw Problem.atLine(file, 1, "column names and no rows; nothing to evaluate");
        }
    }

    private void print(Map<String, Figures> figures) {
        figures.forEach(
                (prefix, of) -> {
                    if (prefix.isEmpty() || inputs.size() > 1) {
                        of.forEach((name, value) -> out.println(prefix + name + ": " + value));
                    }
                });
        out.flush();
    }

    private void refuseAsOutput(Path input) {
        try {
            // An input that is not there is told when it is opened.
            if (Files.exists(input)
                    && Files.isRegularFile(output)
                    && Files.isSameFile(input, output)) {
                throw Problem.usage(output + " is an input; name another file as --output");
            }
        } catch (IOException e) {
            throw Problem.usage("cannot compare " + input + " with " + output + " (" + e + ")", e);
        }
    }

    /** The name of a file without folder and ending. */
    public static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Files of one name in several folders are told apart by a number. */
    private static String unused(String name, Map<String, Figures> figures) {
        String free = name;
        for (int i = 2; figures.containsKey(free + "."); i++) {
            free = name + "#" + i;
        }
        return free;
    }
}
