package io.conceptpulse.oracle;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What was verified, and what was found.
 *
 * @param from first minute of the range, as a person reads it
 * @param to end of the range
 * @param rows rows that were compared, over all tables
 * @param findings where rows differ; empty where they do not
 * @param balance a line a topic: what became of its records
 * @param notes what else is to be said, a line each
 */
public record Report(
        Verdict verdict,
        String from,
        String to,
        long rows,
        List<Finding> findings,
        List<String> balance,
        List<String> notes) {

    public Report {
        findings = List.copyOf(findings);
        balance = List.copyOf(balance);
        notes = List.copyOf(notes);
    }

    static Report moving(String from, String to, List<String> why) {
        return new Report(Verdict.MOVING, from, to, 0, List.of(), List.of(), why);
    }

    /** The first line says what came of it. */
    public void print(PrintStream out) {
        switch (verdict) {
            case AGREES ->
                    out.printf(Locale.ROOT, "no difference: %,d rows, %s to %s%n", rows, from, to);
            case DIFFERS ->
                    out.printf(
                            Locale.ROOT,
                            "%s in %,d rows, %s to %s%n",
                            findings.size() == 1
                                    ? "1 difference"
                                    : findings.size() + " differences",
                            rows,
                            from,
                            to);
            case MOVING ->
                    out.printf("still moving, nothing can be said yet: %s to %s%n", from, to);
        }
        for (Finding finding : findings) {
            out.println(finding.headline());
            finding.examples().forEach(example -> out.println("    " + example));
        }
        balance.forEach(out::println);
        notes.forEach(out::println);
    }
}
