package io.conceptpulse.oracle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The boards that an article mentions against those that its author meant. */
final class Labels {

    private static final String SAID =
            """
            (SELECT article_id, concept FROM actual_mention
             WHERE NOT withdrawn AND concept <> '_market')
            """;

    /** What was meant counts from the moment on from which the board is known. */
    private static final String MEANT =
            """
            (SELECT l.* FROM labelled l JOIN article a ON a.id = l.article_id AND a.op = 'UPSERT'
             SEMI JOIN concept_version c ON c.id = l.concept AND c.in_force_from <= a.changed_at)
            """;

    private Labels() {}

    /**
     * Reads the labels; before all else, so that a wrong file is told at once.
     *
     * @param file tab-separated with a heading; {@code id}, {@code version} and {@code boards}, ids
     *     of boards joined by {@code ;}
     */
    static void load(Path file, Workbench workbench) {
        if (!Files.isReadable(file)) {
            throw OracleException.usage("cannot read the labels " + file);
        }
        try {
            workbench.run(
                    """
                    CREATE TABLE label_line AS
                    SELECT id, version, coalesce(boards, '') AS boards
                    FROM read_csv(%s, delim = '\t', header = true, all_varchar = true, quote = '',
                                  null_padding = true)
                    """
                            .formatted(Workbench.quoted(file.toString())));
        } catch (SQLException e) {
            throw OracleException.usage(
                    file
                            + " is no table of labels, tab-separated with id, version and boards ("
                            + e.getMessage().lines().findFirst().orElse("")
                            + ")",
                    e);
        }
    }

    /**
     * How many mentions are right, too many and missing. That is accuracy, not bookkeeping: it
     * makes no difference of the rows.
     */
    static String compare(Workbench workbench) throws SQLException {
        workbench.run(
                """
                CREATE OR REPLACE TABLE labelled AS
                WITH line AS (
                    SELECT id, boards,
                           row_number() OVER (PARTITION BY id
                               ORDER BY version_rank(coalesce(version, '')) DESC) AS place
                    FROM label_line
                )
                SELECT DISTINCT id AS article_id, unnest(string_split(boards, ';')) AS concept
                FROM line WHERE place = 1 AND boards <> ''
                """);
        return "mentions against labels: %,d right, %,d too many, %,d missing"
                .formatted(
                        workbench.number(count(SAID, "INTERSECT", MEANT)),
                        workbench.number(count(SAID, "EXCEPT", MEANT)),
                        workbench.number(count(MEANT, "EXCEPT", SAID)));
    }

    private static String count(String a, String operation, String b) {
        return "SELECT count(*) FROM (FROM %s %s FROM %s)".formatted(a, operation, b);
    }
}
