package io.conceptpulse.bench.start;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures one part in a JVM that has loaded nothing else; {@link #main} is what runs there. */
final class FreshProcess {

    /** Used heap settles within these; the serial collector leaves nothing for later. */
    private static final int COLLECTIONS = 4;

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

    public static void main(String[] args) {
        List<Object> held = new ArrayList<>();
        Runnable load = Part.valueOf(args[0]).ready(held);
        long before = used();
        long start = System.nanoTime();
        load.run();
        long nanos = System.nanoTime() - start;
        Cost cost = new Cost(nanos / NANOS_PER_MILLI, used() - before);
        System.out.println(cost.line());
        if (held.isEmpty()) {
            throw new IllegalStateException("what was measured is gone");
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
