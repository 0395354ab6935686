package io.conceptpulse.bench.start;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures one part in a JVM that has loaded nothing else; {@link #main} is what runs there. */
final class FreshProcess {

    /** So many in a row that free nothing more, and the heap has come to rest. */
    private static final int COLLECTIONS_AT_REST = 5;

    private static final long BETWEEN_COLLECTIONS_MS = 10;

    private static final double NANOS_PER_MILLI = 1e6;

    private FreshProcess() {}

    static Cost measure(Part part) throws InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FreshProcess.class.getName(),
                                part.name())
                        .redirectErrorStream(true);
        try {
            Process process = builder.start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw Problem.failed(part.title() + " cannot be measured: " + output.strip(), null);
            }
            return Cost.of(output);
        } catch (IOException e) {
            throw Problem.failed("no process can be started to measure in: " + e, e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        openClassPath();
        List<Object> held = new ArrayList<>();
        Runnable load = Part.valueOf(args[0]).ready(held);
        long before = used();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpuStart = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        load.run();
        long nanos = System.nanoTime() - start;
        long cpu = threads.getCurrentThreadCpuTime() - cpuStart;
        Cost cost = new Cost(nanos / NANOS_PER_MILLI, cpu / NANOS_PER_MILLI, used() - before);
        System.out.println(cost.line());
        if (held.isEmpty()) {
            throw new IllegalStateException("what was measured is gone");
        }
    }

    /**
     * The tables of contents of all jars stay in memory, and would else count as the first part's.
     */
    private static void openClassPath() {
        if (ClassLoader.getSystemResource("there/is/no/such/resource") != null) {
            throw new IllegalStateException("somebody has put it there");
        }
    }

    /**
     * Bytes of the heap that are held for good. What waits for a finalizer or a cleaner goes only
     * after their threads have run, which on a busy machine takes a moment: the collections are
     * kept apart, and repeated until nothing more is freed.
     */
    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int atRest = 0; atRest < COLLECTIONS_AT_REST; atRest++) {
            System.gc();
            System.runFinalization();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (now < least) {
                least = now;
                atRest = 0;
            }
            Thread.sleep(BETWEEN_COLLECTIONS_MS);
        }
        return least;
    }
}
