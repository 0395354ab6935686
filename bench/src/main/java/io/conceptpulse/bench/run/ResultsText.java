package io.conceptpulse.bench.run;

import java.io.PrintStream;
import java.util.Locale;

/** The results for a person. */
final class ResultsText {

    private ResultsText() {}

    static void print(Results r, PrintStream out) {
        out.println();
        out.printf(
                Locale.ROOT,
                "%d cores, %.0f GiB, heap %.1f GiB, %s, %s%n",
                r.machine().cores(),
                r.machine().memoryBytes() / (double) (1 << 30),
                r.machine().heapBytes() / (double) (1 << 30),
                r.machine().jdk(),
                r.machine().os());
        out.printf(
                Locale.ROOT,
                "%,d ticks, %,d articles, %,d stocks, %,d boards, %d boards a stock; parallelism"
                        + " %d%n",
                r.size().ticks(),
                r.size().articles(),
                r.size().stocks(),
                r.size().boards(),
                r.size().boardsPerStock(),
                r.parallelism());
        out.printf("best of %d      records/s     MB/s  seconds%n", r.rounds().size());
        line(out, "discard", r.bestDiscard());
        line(out, "whole job", r.bestJob());
        out.printf(Locale.ROOT, "ratio      %13.2f%n", r.ratio());
        out.printf(
                Locale.ROOT,
                "CPU        %13.2f s per million ticks, %.2f s per thousand articles%n"
                        + "                         (broker, Flink and PostgreSQL together; each"
                        + " alone, less heartbeats only)%n",
                r.costs().cpuSecondsPerMillionTicks(),
                r.costs().cpuSecondsPerThousandArticles());
        r.latency().ifPresent(latency -> print(latency, out));
        out.printf("oracle         %9s%n", r.verdict().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static void line(PrintStream out, String name, Measure m) {
        out.printf(
                Locale.ROOT,
                "%-10s %,13.0f %8.1f %8.1f%n",
                name,
                m.recordsPerSecond(),
                m.megabytesPerSecond(),
                m.seconds());
    }

    private static void print(Latency l, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "article → alert  p50 %d ms, p90 %d ms, p99 %d ms, max %d ms; %d of %d raised, at"
                        + " %,.0f ticks/s%n",
                l.millis().p50(),
                l.millis().p90(),
                l.millis().p99(),
                l.millis().max(),
                l.raised(),
                l.asked(),
                l.ticksPerSecond());
        if (!l.inSession()) {
            out.println(
                    "                 measured outside trading hours: ticks were read and accepted,"
                            + " but formed no bar");
        }
    }
}
