package io.conceptpulse.sql;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.contract.ConceptReader;
import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.contract.StockReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.feed.VersionOrder;
import io.conceptpulse.feed.Versioned;
import io.conceptpulse.market.Stock;
import org.apache.flink.core.fs.Path;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON lines of the contract, on any file system that Flink reaches. Of several versions of a board
 * or a stock the highest counts, whatever its dates.
 */
final class CatalogFile {

    static final String CONCEPTS = "concept-pulse.concepts";
    static final String STOCKS = "concept-pulse.stocks";

    private CatalogFile() {}

    /** Reads a record of the contract. */
    private interface Reader<T> {
        T read(byte[] json, Origin origin, long recordTime) throws ContractViolation;
    }

    /** The boards of a file; none where no file is given. */
    static Collection<Concept> concepts(String file) {
        return read(CONCEPTS, file, new ConceptReader()::read);
    }

    /** The stocks of a file; none where no file is given. */
    static Collection<Stock> stocks(String file) {
        return read(STOCKS, file, new StockReader()::read);
    }

    private static <T extends Versioned> Collection<T> read(
            String parameter, String file, Reader<T> reader) {
        if (file.isEmpty()) {
            return List.of();
        }
        Map<String, T> newest = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(newest, read(reader, line, number));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    parameter + ": " + file + " cannot be read (" + e.getMessage() + ")", e);
        } catch (ContractViolation e) {
            throw new IllegalArgumentException(
                    parameter + ": " + file + ":" + number + ": " + e.getMessage(), e);
        }
        if (newest.isEmpty()) {
            throw new IllegalArgumentException(parameter + ": " + file + " is empty");
        }
        return newest.values();
    }

    private static <T> T read(Reader<T> reader, String line, int number) throws ContractViolation {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        return reader.read(json, new Origin("file", 0, number), 0);
    }

    private static <T extends Versioned> void add(Map<String, T> newest, T read) {
        newest.merge(
                read.key(),
                read,
                (a, b) -> VersionOrder.ASCENDING.compare(b.version(), a.version()) >= 0 ? b : a);
    }

    private static BufferedReader open(String file) throws IOException {
        Path path = new Path(file);
        return new BufferedReader(
                new InputStreamReader(path.getFileSystem().open(path), StandardCharsets.UTF_8));
    }
}
