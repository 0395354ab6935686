package io.conceptpulse.bench.evaluate.table;

import io.conceptpulse.local.problem.Problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * One row and where it stands.
 *
 * @param line of the file, from 1, on which the row begins
 * @param cells as many as the header has names
 */
public record Row(Header header, long line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column that there is. */
    public String get(String column) {
        return cells.get(header.names().indexOf(column));
    }

    /** The cell of a column; empty where there is no such column. */
    public String find(String column) {
        return header.has(column) ? get(column) : "";
    }

    /** The date in a cell. */
    public LocalDate date(String column) {
        try {
            return LocalDate.parse(get(column).strip());
        } catch (DateTimeException e) {
            throw wrong(column, "a date such as 2024-02-19");
        }
    }

    /** Yes or no in a cell, written as 1 or 0. */
    public boolean flag(String column) {
        return switch (get(column).strip()) {
            case "1" -> true;
            case "0" -> false;
            default -> throw wrong(column, "0 or 1");
        };
    }

    /** What is wrong with this row. */
    public Problem problem(String why) {
        return Problem.atLine(header.file(), line, why);
    }

    /** That a cell is not what it must be. */
    public Problem wrong(String column, String expected) {
        return problem("%s is '%s'; expected %s".formatted(column, get(column), expected));
    }
}
