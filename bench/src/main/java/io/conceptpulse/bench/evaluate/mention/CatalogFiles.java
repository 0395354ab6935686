package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.contract.ConceptReader;
import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.contract.StockReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.feed.VersionOrder;
import io.conceptpulse.feed.Versioned;
import io.conceptpulse.local.convert.Layout;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Lines.Line;
import io.conceptpulse.local.replay.Source;
import io.conceptpulse.market.Stock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Boards and stocks as people have them: names and lists as {@code convert} reads them, or JSON
 * lines of the data contract where the name ends in {@code .jsonl}. Of several versions the highest
 * counts, whatever its dates.
 */
public final class CatalogFiles {

    private CatalogFiles() {}

    /** Reads a record of the contract. */
    private interface Reader<T> {
        T read(byte[] json, Origin origin, long recordTime) throws ContractViolation;
    }

    public static Collection<Concept> concepts(Path file) {
        return read(file, Layout.CONCEPT_NAMES, new ConceptReader()::read);
    }

    public static Collection<Stock> stocks(Path file) {
        return read(file, Layout.STOCK_LIST_CSV, new StockReader()::read);
    }

    /**
     * @param which {@code standard}, {@code none} or a file
     */
    static FormerNames formerNames(String which) {
        return switch (which) {
            case "standard" -> FormerNames.standard();
            case "none" -> FormerNames.none();
            default -> formerNames(Path.of(which));
        };
    }

    private static FormerNames formerNames(Path file) {
        try {
            return FormerNames.read(file);
        } catch (NoSuchFileException e) {
            throw Problem.usage(file + ": no such file");
        } catch (IOException e) {
            throw Problem.usage(file + ": cannot be read as UTF-8 text");
        } catch (IllegalArgumentException e) {
            throw Problem.usage(e.getMessage());
        }
    }

    private static <T extends Versioned> Collection<T> read(
            Path file, Layout layout, Reader<T> reader) {
        Source source = Source.file(file);
        Map<String, T> newest = new LinkedHashMap<>();
        if (file.toString().endsWith(".jsonl")) {
            new Lines(source).forEachRemaining(line -> add(newest, reader, line.text(), line));
        } else {
            // The conversion says what stands on a line, but not on which.
            Iterator<Line> places = places(source, layout);
            layout.conversion("", null)
                    .convert(source, json -> add(newest, reader, json, places.next()));
        }
        if (newest.isEmpty()) {
            throw Problem.atLine(source.name(), 1, "empty; a line for each name is expected");
        }
        return newest.values();
    }

    /** The lines from which a layout makes a record each: not a heading, a name once. */
    private static Iterator<Line> places(Source source, Layout layout) {
        List<Line> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        new Lines(source)
                .forEachRemaining(
                        line -> {
                            boolean first = seen.add(line.text().strip());
                            if (first || layout != Layout.CONCEPT_NAMES) {
                                places.add(line);
                            }
                        });
        boolean heading = layout == Layout.STOCK_LIST_CSV && !places.isEmpty();
        return places.listIterator(heading ? 1 : 0);
    }

    private static <T extends Versioned> void add(
            Map<String, T> newest, Reader<T> reader, String json, Line line) {
        try {
            T read =
                    reader.read(json.getBytes(StandardCharsets.UTF_8), new Origin("file", 0, 0), 0);
            newest.merge(
                    read.key(),
                    read,
                    (a, b) ->
                            VersionOrder.ASCENDING.compare(b.version(), a.version()) >= 0 ? b : a);
        } catch (ContractViolation e) {
            throw line.problem(e.getMessage());
        }
    }
}
