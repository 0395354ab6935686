package io.conceptpulse.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of rows beside their values: the queries of {@code rules.sql}. */
record Rules(List<Rule> rules) {

    private static final int EXAMPLES = 3;
    private static final Pattern HEADING =
            Pattern.compile("^-- (\\w+)\\.(\\w+): (.*)$", Pattern.MULTILINE);

    /** One rule: its query gives the rows that break it, a text each. */
    record Rule(String table, String column, String what, String sql) {

        void check(Workbench workbench, List<Finding> findings) throws SQLException {
            long rows = workbench.number("SELECT count(*) FROM (" + sql + ")");
            if (rows > 0) {
                List<String> examples =
                        workbench.rows("SELECT * FROM (" + sql + ") LIMIT " + EXAMPLES).stream()
                                .map(row -> row.get(0))
                                .toList();
                findings.add(new Finding(table, column, what, rows, examples));
            }
        }
    }

    static Rules shipped() {
        List<Rule> rules = new ArrayList<>();
        for (String part : Workbench.resource("rules.sql").split(";\\s*\\n")) {
            Matcher heading = HEADING.matcher(part);
            if (heading.find()) {
                rules.add(
                        new Rule(
                                heading.group(1),
                                heading.group(2),
                                heading.group(3),
                                part.substring(heading.end())));
            }
        }
        return new Rules(rules);
    }

    List<Finding> findings(Workbench workbench) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(workbench, findings);
        }
        return findings;
    }
}
