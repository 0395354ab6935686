package io.conceptpulse.oracle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The boards that an article mentions against those that its author meant. */
final class Labels {

    private Labels() {}

    /**
     * How many mentions are right, too many and missing, with some of each. That is accuracy, not
     * bookkeeping: it makes no difference of the rows.
     *
     * @param file tab-separated with a heading; {@code id}, {@code version} and {@code boards}, ids
     *     of boards joined by {@code ;}
     */
    static List<String> compare(Path file, Workbench workbench) throws SQLException {
        if (!Files.isReadable(file)) {
            throw OracleException.usage("cannot read the labels " + file);
        }
        workbench.run(
                """
                CREATE OR REPLACE TABLE labelled AS
                WITH line AS (
                    SELECT id, boards,
                           row_number() OVER (PARTITION BY id
                               ORDER BY version_rank(coalesce(version, '')) DESC) AS place
                    FROM read_csv(%s, delim = '\t', header = true, all_varchar = true, quote = '')
                )
                SELECT DISTINCT id AS article_id, unnest(string_split(boards, ';')) AS concept
                FROM line WHERE place = 1 AND boards <> ''
                """
                        .formatted(Workbench.quoted(file.toString())));
        String said =
                """
                (SELECT article_id, concept FROM actual_mention
                 WHERE NOT withdrawn AND concept <> '_market')
                """;
        // What was meant counts from the moment on from which the board is known.
        String meant =
                """
                (SELECT l.* FROM labelled l JOIN article a ON a.id = l.article_id AND a.op = 'UPSERT'
                 SEMI JOIN concept_version c ON c.id = l.concept AND c.in_force_from <= a.changed_at)
                """;
        List<String> lines = new ArrayList<>();
        lines.add(
                "mentions against labels: %,d right, %,d too many, %,d missing"
                        .formatted(
                                workbench.number(
                                        "SELECT count(*) FROM (FROM %s INTERSECT FROM %s)"
                                                .formatted(said, meant)),
                                workbench.number(
                                        "SELECT count(*) FROM (FROM %s EXCEPT FROM %s)"
                                                .formatted(said, meant)),
                                workbench.number(
                                        "SELECT count(*) FROM (FROM %s EXCEPT FROM %s)"
                                                .formatted(meant, said))));
        return lines;
    }
}
