package io.conceptpulse.oracle;

import java.util.List;
import java.util.Locale;

/**
 * One way in which rows differ.
 *
 * @param table the table
 * @param column the column; empty where whole rows are missing or too many
 * @param what what is wrong, as a sentence
 * @param rows how many rows
 * @param examples some of them, a line each
 */
public record Finding(String table, String column, String what, long rows, List<String> examples) {

    public Finding {
        examples = List.copyOf(examples);
    }

    /** One line for a person. */
    public String headline() {
        String place = column.isEmpty() ? table : table + "." + column;
        return String.format(
                Locale.ROOT, "%s: %s: %,d %s", place, what, rows, rows == 1 ? "row" : "rows");
    }
}
