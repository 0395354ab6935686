package io.conceptpulse.bench.evaluate.table;

import io.conceptpulse.local.problem.Problem;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rows beside the file that is asked for, and puts them in its place when all of them are
 * there: where something goes wrong, no half of a table is left, and a file from before stays.
 */
public final class TableWriter implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final TableFormat format;
    private final CSVPrinter printer;
    private List<String> columns = List.of();

    public TableWriter(Path file) {
        this.file = file;
        this.format = TableFormat.of(file);
        // A device or a pipe is written to as it is.
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        this.part = special ? file : file.resolveSibling(file.getFileName() + ".part");
        if (Files.isDirectory(file)) {
            throw Problem.usage(file + " is a directory; name a file");
        }
        try {
            printer =
                    new CSVPrinter(
                            Files.newBufferedWriter(part, StandardCharsets.UTF_8), format.format());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Writes the names of the columns. */
    public void header(Header header) {
        columns = header.names();
        print(new Row(header, 1, columns));
    }

    /** Writes a row with the cells of the added columns behind its own. */
    public void row(Row row, List<String> added) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.addAll(added);
        print(new Row(row.header(), row.line(), cells));
    }

    private void print(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!format.canHold(row.cells().get(i))) {
                throw row.problem(
                        "%s holds a tab or a line break, which a tab-separated table cannot;"
                                        .formatted(columns.get(i))
                                + " let the name of --output end in .csv");
            }
        }
        try {
            printer.printRecord(row.cells());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Puts the table in its place; to be called once, when all rows are written. */
    public void commit() {
        try {
            printer.close();
            if (!part.equals(file)) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        try {
            printer.close();
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Problem unwritable(IOException e) {
        String why = e instanceof NoSuchFileException ? "no such directory" : e.toString();
        return Problem.usage("cannot write " + file + ": " + why, e);
    }
}
