package io.conceptpulse.bench.start;

import io.conceptpulse.local.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What a process of the job loads at first use: how long it takes and what it holds. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measure what is loaded before the first article is read: dictionaries, models and"
                    + " the matcher. Each is loaded in fresh JVMs, one after the other; the line of"
                    + " each comes as soon as it is measured.",
            ""
        },
        footer = {
            "",
            "Time is that of a JVM in which nothing is compiled yet; CPU ms, which other processes"
                    + " disturb less, is that of the thread that loads. Heap is what stays after"
                    + " collection; what a part stands on is loaded before and not counted."
        })
public final class StartCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;

    private final PrintStream out;

    @Parameters(
            paramLabel = "WORD",
            arity = "0..1",
            defaultValue = "",
            description = "Only parts that have this in their line, e.g. HanLP or matcher.")
    private String word;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "Fresh JVMs for each part. Default: ${DEFAULT-VALUE}.")
    private int runs;

    /**
     * @param out where the figures go
     */
    public StartCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (runs < 1) {
            throw Problem.usage("--runs " + runs + ": give 1 or more");
        }
        List<Part> parts =
                Arrays.stream(Part.values())
                        .filter(part -> part.title().toLowerCase(Locale.ROOT).contains(asked()))
                        .toList();
        if (parts.isEmpty()) {
            throw Problem.usage("no part has '" + word + "' in its line; without a word, all are");
        }
        out.printf(
                "%-62s %6s %17s %7s %8s%n",
                "median of " + runs + " fresh JVMs", "ms", "fastest, slowest", "CPU ms", "heap MB");
        for (Part part : parts) {
            List<Cost> costs = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                costs.add(FreshProcess.measure(part));
            }
            print(part, costs);
        }
        return 0;
    }

    private String asked() {
        return word.toLowerCase(Locale.ROOT);
    }

    private void print(Part part, List<Cost> costs) {
        Cost median = Cost.median(costs);
        out.printf(
                Locale.ROOT,
                "%-62s %6.0f %17s %7.0f %8.1f%n",
                part.title(),
                median.millis(),
                String.format(Locale.ROOT, "%.0f, %.0f", Cost.fastest(costs), Cost.slowest(costs)),
                median.cpuMillis(),
                median.bytes() / MEGABYTE);
    }
}
