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

    /** Where the table goes: what the file is behind symbolic links. */
    private final Path target;

    /** A file that only this writer knows; null where the target is written to as it is. */
    private Path part;

    private final TableFormat format;
    private final CSVPrinter printer;
    private List<String> columns = List.of();

    public TableWriter(Path file) {
        this.file = file;
        this.format = TableFormat.of(file);
        if (Files.isDirectory(file)) {
            throw Problem.usage(file + " is a directory; name a file");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw Problem.usage(file + " is a symbolic link to no file; name another");
        }
        try {
            boolean exists = Files.exists(file);
            target = exists ? file.toRealPath() : file.toAbsolutePath();
            // A device or a pipe is written to as it is.
            part = exists && !Files.isRegularFile(file) ? null : PartFile.beside(target);
            printer =
                    new CSVPrinter(
                            Files.newBufferedWriter(
                                    part == null ? target : part, StandardCharsets.UTF_8),
                            format.format());
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "no such directory" : e.toString();
            throw Problem.usage("cannot write " + file + ": " + why, e);
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
            if (!format.canHold(row.cells().get(i), i == row.cells().size() - 1)) {
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
            if (part != null) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                part = null;
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        try {
            try {
                printer.close();
            } finally {
                if (part != null) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The file could be opened: what fails now, a full disk say, is no fault of the command. */
    private Problem unwritable(IOException e) {
        return Problem.failed("cannot write " + file + ": " + e, e);
    }
}
