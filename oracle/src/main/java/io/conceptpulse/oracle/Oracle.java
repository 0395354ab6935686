package io.conceptpulse.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says whether the rows of the job are those that its records make. Index, breadth and states of
 * stocks are recomputed from the snapshots of the topic; what is counted of news from the table
 * {@code mention}, and that table's facts from the topic; alerts from their topic and the rows
 * beside them; counts from the records.
 *
 * <p>It takes about as much room in the temporary directory as the ticks have bytes. Not for
 * several threads.
 */
public final class Oracle implements AutoCloseable {

    private final Question question;
    private final Consumer<String> progress;
    private final Workbench workbench;
    private final TableLoader tables;
    private Range range;

    private Oracle(
            Question question, Consumer<String> progress, Workbench workbench, TableLoader tables) {
        this.question = question;
        this.progress = progress;
        this.workbench = workbench;
        this.tables = tables;
    }

    /**
     * Reads topics and tables and compares them.
     *
     * @param progress is told what goes on, a line at a time
     * @throws OracleException where nothing can be verified
     */
    public static Report verify(Question question, Consumer<String> progress)
            throws InterruptedException {
        try (Oracle oracle = load(question, progress)) {
            return oracle.judge();
        }
    }

    /** Reads the topics, to the ends that they have now, and computes what the rows must be. */
    public static Oracle load(Question question, Consumer<String> progress) {
        Workbench workbench = Workbench.open();
        Oracle oracle = null;
        try {
            TableLoader tables = TableLoader.open(question, workbench);
            oracle = new Oracle(question, progress, workbench, tables);
            oracle.load();
            return oracle;
        } catch (SQLException e) {
            throw OracleException.failed(e);
        } finally {
            if (oracle == null) {
                workbench.close();
            } else if (oracle.range == null) {
                oracle.close();
            }
        }
    }

    private void load() throws SQLException {
        if (question.labels().isPresent()) {
            Labels.load(question.labels().get(), workbench);
        }
        // Before the topics: rows that are closed then have been made of records that will be read.
        Actual.loadReach(tables);
        tables.refresh();
        Evidence evidence = new Evidence(question, workbench, progress);
        evidence.prepare();
        evidence.fetch();
        evidence.read();
        Range found = Range.of(question, workbench);
        if (!found.wholeHistory()) {
            Actual.loadLevels(tables, found.firstDay());
            tables.refresh();
        }
        evidence.compute(found);
        workbench.script("counts.sql");
        if (question.reference().isPresent()) {
            try (TableLoader other =
                    TableLoader.open(question.reference().get(), question, workbench)) {
                Actual.loadReference(other);
            }
        }
        range = found;
    }

    /** Reads the tables as they are now and compares them; may be asked again. */
    public Report judge() throws InterruptedException {
        try {
            tables.refresh();
            Actual.load(tables, range.from(), range.to());
            Progress job = new Progress(tables, workbench, progress);
            List<String> pending = job.pending(range, question.settle());
            if (!pending.isEmpty()) {
                return moving(pending);
            }
            Report report = compare();
            // A job that is at work writes one table after the other.
            if (report.verdict() == Verdict.DIFFERS && job.hasMoved(range)) {
                return range.openEnd()
                        ? moving(List.of("rows changed while they were read"))
                        : compare();
            }
            return report;
        } catch (SQLException e) {
            throw OracleException.failed(e);
        } finally {
            endSnapshot();
        }
    }

    private Report moving(List<String> why) {
        return Report.moving(Range.text(range.from()), Range.text(range.to()), why);
    }

    /** Holds no lock until it is asked again. */
    private void endSnapshot() {
        try {
            tables.refresh();
        } catch (SQLException e) {
            throw OracleException.failed(e);
        }
    }

    private Report compare() throws SQLException {
        Judgement judgement = new Judgement(workbench, range, question.reference().isPresent());
        List<Finding> findings = judgement.findings();
        return new Report(
                findings.isEmpty() ? Verdict.AGREES : Verdict.DIFFERS,
                Range.text(range.from()),
                Range.text(range.to()),
                judgement.rows(),
                findings,
                range.wholeHistory() ? balance() : List.of(),
                notes());
    }

    private List<String> notes() throws SQLException {
        List<String> notes = new ArrayList<>();
        for (List<String> topic :
                workbench.rows("SELECT topic FROM compacted_topic ORDER BY topic")) {
            notes.add(
                    topic.get(0)
                            + ": definitions have been compacted away; since when those that are left"
                            + " were known, and how many there were, can no longer be told");
        }
        if (question.labels().isPresent()) {
            notes.add(Labels.compare(workbench));
        }
        return notes;
    }

    private List<String> balance() throws SQLException {
        return workbench
                .rows(
                        """
                        SELECT format('{:<9}', topic)
                               || format('{:>12}', format('{:,}', "in"))
                               || ' = accepted ' || format('{:,}', accepted)
                               || ' + duplicate ' || format('{:,}', duplicate)
                               || ' + late ' || format('{:,}', late)
                               || ' + dead ' || format('{:,}', dead)
                        FROM outcome ORDER BY topic
                        """)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Override
    public void close() {
        try {
            tables.close();
        } catch (SQLException e) {
            throw OracleException.failed(e);
        } finally {
            workbench.close();
        }
    }
}
