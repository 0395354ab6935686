package io.conceptpulse.bench.train.story;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.evaluate.table.TableReader;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Distinct headlines as the job compares them, without labels: what is learned from them knows of
 * no pair.
 */
public record Headlines(Set<String> distinct) {

    static final String TITLE = "title";

    /** Column {@code title} of tables, in their order. */
    public static Headlines read(List<Path> files) {
        Set<String> distinct = new LinkedHashSet<>();
        for (Path file : files) {
            try (TableReader reader = new TableReader(file)) {
                reader.header().require(List.of(TITLE));
                for (Row row = reader.next(); row != null; row = reader.next()) {
                    distinct.add(Pair.fingerprint(row.get(TITLE)).headline());
                }
            }
        }
        return new Headlines(distinct);
    }

    /** Without the headlines of pairs. */
    public Headlines without(List<Pair> pairs) {
        Set<String> rest = new LinkedHashSet<>(distinct);
        for (Pair pair : pairs) {
            rest.remove(pair.a().headline());
            rest.remove(pair.b().headline());
        }
        return new Headlines(rest);
    }
}
