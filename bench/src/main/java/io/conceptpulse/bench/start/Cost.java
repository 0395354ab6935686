package io.conceptpulse.bench.start;

import java.util.List;

/**
 * What it costs to load a part once in a process.
 *
 * @param millis until it was there
 * @param cpuMillis of the processor for the thread that loaded it; those of the JVM itself, its
 *     compiler and collector, are not among them
 * @param bytes of heap that it holds for good
 */
record Cost(double millis, double cpuMillis, long bytes) {

    private static final String MARK = "cost ";

    /** As the process that measured it says it. */
    String line() {
        return MARK + millis + " " + cpuMillis + " " + bytes;
    }

    /** Out of all that a process has said. */
    static Cost of(String output) {
        return output.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).split(" "))
                .map(
                        cells ->
                                new Cost(
                                        Double.parseDouble(cells[0]),
                                        Double.parseDouble(cells[1]),
                                        Long.parseLong(cells[2])))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no cost was said: " + output));
    }

    /** The median of each; of an even number the lower one. */
    static Cost median(List<Cost> costs) {
        double[] millis = costs.stream().mapToDouble(Cost::millis).sorted().toArray();
        double[] cpu = costs.stream().mapToDouble(Cost::cpuMillis).sorted().toArray();
        long[] bytes = costs.stream().mapToLong(Cost::bytes).sorted().toArray();
        int middle = (costs.size() - 1) / 2;
        return new Cost(millis[middle], cpu[middle], bytes[middle]);
    }

    /** Milliseconds of the one that took least. */
    static double fastest(List<Cost> costs) {
        return costs.stream().mapToDouble(Cost::millis).min().orElseThrow();
    }

    /** Milliseconds of the one that took most. */
    static double slowest(List<Cost> costs) {
        return costs.stream().mapToDouble(Cost::millis).max().orElseThrow();
    }
}
