package io.conceptpulse.oracle;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** How far the job has come with what the topics hold. */
final class Progress {

    private static final String OPEN =
            """
            SELECT o.topic, o."in", coalesce(c."in", 0), coalesce(c.judged, 0)
            FROM outcome o LEFT JOIN (
                SELECT topic, CAST(sum(total) FILTER (outcome = 'IN') AS BIGINT) AS "in",
                       CAST(coalesce(sum(total) FILTER (outcome <> 'IN'), 0) AS BIGINT) AS judged
                FROM actual_counts GROUP BY topic) c USING (topic)
            WHERE coalesce(c."in", 0) <> o."in" OR coalesce(c.judged, 0) <> coalesce(c."in", 0)
            ORDER BY o.topic
            """;

    private final TableLoader tables;
    private final Workbench workbench;
    private final Consumer<String> progress;

    Progress(TableLoader tables, Workbench workbench, Consumer<String> progress) {
        this.tables = tables;
        this.workbench = workbench;
        this.progress = progress;
    }

    /**
     * What the job is still at: empty where it is done, and where nothing has changed for so long
     * that what is missing counts as lost.
     */
    List<String> pending(Range range, Duration settle) throws SQLException, InterruptedException {
        List<String> before = open(range);
        if (before.isEmpty()) {
            return List.of();
        }
        progress.accept(
                "not everything is worked off; waiting up to %d s whether anything moves"
                        .formatted(settle.toSeconds()));
        String seen = state();
        for (long second = 0; second < settle.toSeconds(); second++) {
            TimeUnit.SECONDS.sleep(1);
            tables.refresh();
            Actual.load(tables, range.from(), range.to());
            if (!state().equals(seen)) {
                return before;
            }
        }
        return List.of();
    }

    /** Whether the job has written since the tables were read; if so they are read again. */
    boolean hasMoved(Range range) throws SQLException {
        String seen = state();
        tables.refresh();
        Actual.load(tables, range.from(), range.to());
        return !state().equals(seen);
    }

    private List<String> open(Range range) throws SQLException {
        List<String> open = new ArrayList<>();
        if (range.openEnd()) {
            for (List<String> topic : workbench.rows(OPEN)) {
                open.add(
                        "%s: the topic held %s records, the job has read %s and judged %s"
                                .formatted(topic.get(0), topic.get(1), topic.get(2), topic.get(3)));
            }
        } else if (workbench.number(
                        "SELECT count(*) FROM actual_reach WHERE minute >= " + range.to())
                == 0) {
            open.add("no row behind the end of the range is closed yet");
        }
        for (List<String> running :
                workbench.rows(
                        "SELECT concept || ' ' || clock(minute) FROM actual_pulse WHERE revision < 0"
                                + " AND closes_at(minute) <= "
                                + range.to()
                                + " ORDER BY minute LIMIT 3")) {
            open.add("the row of " + running.get(0) + " is not closed");
        }
        return open;
    }

    private String state() throws SQLException {
        return workbench
                .rows(
                        """
                        SELECT (SELECT list(c ORDER BY topic, outcome) FROM actual_counts c),
                               (SELECT (count(*), sum(revision), max(amended_at), sum(mentions),
                                        sum(turnover)) FROM actual_pulse),
                               (SELECT (count(*), max(changed_at), sum(hash(m)) % 1000000007)
                                FROM actual_mention m),
                               (SELECT (count(*), sum(seq)) FROM actual_alert),
                               (SELECT (count(*), max(ts), sum(volume)) FROM actual_stock_state)
                        """)
                .toString();
    }
}
