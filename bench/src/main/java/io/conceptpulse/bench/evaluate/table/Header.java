package io.conceptpulse.bench.evaluate.table;

import io.conceptpulse.local.problem.Problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of the columns, each once, in the order of the file.
 *
 * @param file as the user named it
 * @param names as they stand in its first line
 */
public record Header(String file, List<String> names) {

    /** Where a header stands. */
    private static final long LINE = 1;

    public Header {
        names = List.copyOf(names);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw Problem.atLine(file, LINE, "two columns are called '" + name + "'");
            }
        }
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    /**
     * Says which column is missing.
     *
     * @throws Problem for the first that is
     */
    public void require(List<String> needed) {
        for (String name : needed) {
            if (!has(name)) {
                throw Problem.atLine(
                        file,
                        LINE,
                        "no column '%s'; the columns are %s"
                                .formatted(name, String.join(", ", names)));
            }
        }
    }

    /** These columns with others behind them, which must not be there yet. */
    public Header with(List<String> added) {
        for (String name : added) {
            if (has(name)) {
                throw Problem.atLine(
                        file,
                        LINE,
                        "there is a column '" + name + "' already; rename it, to have it added");
            }
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(added);
        return new Header(file, all);
    }

    /** Says where this header differs from that of the first file. */
    public void requireSameAs(Header first) {
        if (!names.equals(first.names)) {
            throw Problem.atLine(
                    file,
                    LINE,
                    "the columns are %s, but those of %s are %s"
                            .formatted(
                                    String.join(", ", names),
                                    first.file,
                                    String.join(", ", first.names)));
        }
    }
}
