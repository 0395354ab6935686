package io.conceptpulse.bench.functions;

import org.openjdk.jmh.results.RunResult;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Figures of functions for a person: what each works off, and news beside bare segmentation. */
final class FunctionsText {

    private static final String SEGMENTATION = "hanlpSegment";
    private static final String WHOLE = "articleTo";

    private final PrintStream out;
    private final Work work;

    /**
     * @param work what one operation of each benchmark works off
     */
    FunctionsText(PrintStream out, Work work) {
        this.out = out;
        this.work = work;
    }

    void print(Collection<RunResult> results) {
        Map<String, Double> operations = new LinkedHashMap<>();
        for (RunResult run : results) {
            String[] name = run.getParams().getBenchmark().split("\\.");
            operations.put(
                    name[name.length - 2] + "." + name[name.length - 1],
                    run.getPrimaryResult().getScore());
        }
        print(operations);
    }

    /**
     * @param operations of each benchmark in a second, by class and method with a point between
     */
    void print(Map<String, Double> operations) {
        out.println();
        out.printf("%-36s %14s%n", "function", "on one thread");
        operations.forEach(
                (name, perSecond) -> {
                    int point = name.indexOf('.');
                    Work.Amount each = work.of(name.substring(0, point), name.substring(point + 1));
                    double amount = perSecond * each.amount();
                    out.printf(Locale.ROOT, "%-36s %14.2f %s%n", name, amount, each.unit());
                });
        operations.forEach(
                (name, perSecond) -> {
                    int method = name.indexOf('.') + 1;
                    Double bare = operations.get(name.substring(0, method) + SEGMENTATION);
                    if (name.startsWith(WHOLE, method) && bare != null) {
                        out.printf(
                                Locale.ROOT,
                                "%-36s %14.2f times bare segmentation%n",
                                name,
                                perSecond / bare);
                    }
                });
    }
}
