package io.conceptpulse.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table against what it must hold: {@code EXCEPT ALL} in both directions decides; where that
 * finds anything, the rows are joined by key to say which columns differ.
 *
 * @param name the table, as a person knows it
 * @param expected table or query of what must be there
 * @param actual table or query of what is there
 * @param key columns that name a row
 * @param columns columns that are compared
 */
record Comparison(
        String name, String expected, String actual, List<String> key, List<String> columns) {

    private static final int EXAMPLES = 3;

    List<Finding> findings(Workbench workbench) throws SQLException {
        String all =
                java.util.stream.Stream.concat(key.stream(), columns.stream())
                        .map(c -> '"' + c + '"')
                        .collect(Collectors.joining(", "));
        String here = "SELECT " + all + " FROM " + expected;
        String there = "SELECT " + all + " FROM " + actual;
        long differing =
                workbench.number(
                        """
                        SELECT (SELECT count(*) FROM (%s EXCEPT ALL %s))
                             + (SELECT count(*) FROM (%s EXCEPT ALL %s))
                        """
                                .formatted(here, there, there, here));
        return differing == 0 ? List.of() : explain(workbench);
    }

    private List<Finding> explain(Workbench workbench) throws SQLException {
        String joined =
                """
                (SELECT *, 1 AS there FROM %s) e
                FULL JOIN (SELECT *, 1 AS there FROM %s) a USING (%s)
                """
                        .formatted(expected, actual, keys());
        List<Finding> findings = new ArrayList<>();
        add(findings, workbench, "", "missing", joined, "a.there IS NULL", "''");
        add(findings, workbench, "", "too many", joined, "e.there IS NULL", "''");
        for (String column : columns) {
            add(
                    findings,
                    workbench,
                    column,
                    "differs",
                    joined,
                    "a.there = 1 AND e.there = 1 AND e.\"%s\" IS DISTINCT FROM a.\"%s\""
                            .formatted(column, column),
                    "': expected ' || coalesce(%s, 'null') || ', found ' || coalesce(%s, 'null')"
                            .formatted(
                                    Readable.sql(column, "e.\"" + column + '"'),
                                    Readable.sql(column, "a.\"" + column + '"')));
        }
        if (findings.isEmpty()) {
            findings.add(new Finding(name, "", "rows of one key more than once", 1, List.of()));
        }
        return findings;
    }

    private void add(
            List<Finding> findings,
            Workbench workbench,
            String column,
            String what,
            String joined,
            String condition,
            String values)
            throws SQLException {
        long rows = workbench.number("SELECT count(*) FROM " + joined + " WHERE " + condition);
        if (rows > 0) {
            String name =
                    key.stream()
                            .map(k -> Readable.sql(k, '"' + k + '"'))
                            .collect(Collectors.joining(" || ' ' || "));
            List<String> examples =
                    workbench
                            .rows(
                                    "SELECT %s || %s FROM %s WHERE %s ORDER BY %s LIMIT %d"
                                            .formatted(
                                                    name, values, joined, condition, keys(),
                                                    EXAMPLES))
                            .stream()
                            .map(row -> row.get(0))
                            .toList();
            findings.add(new Finding(this.name, column, what, rows, examples));
        }
    }

    private String keys() {
        return key.stream().map(k -> '"' + k + '"').collect(Collectors.joining(", "));
    }
}
