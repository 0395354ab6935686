package io.conceptpulse.bench.run;

/**
 * One run, from the moment at which the cluster runs the job.
 *
 * @param records articles and ticks
 * @param bytes of their values
 * @param seconds until all was read, and, of the whole job, until all rows were in PostgreSQL
 * @param processCpuSeconds of this process, broker and Flink together
 * @param postgresCpuSeconds of PostgreSQL
 */
record Measure(
        long records,
        long bytes,
        double seconds,
        double processCpuSeconds,
        double postgresCpuSeconds) {

    double recordsPerSecond() {
        return records / seconds;
    }

    double megabytesPerSecond() {
        return bytes / seconds / 1e6;
    }

    double cpuSeconds() {
        return processCpuSeconds + postgresCpuSeconds;
    }

    @Override
    public String toString() {
        return "%,.0f records/s, %.1f MB/s: %.1f s, CPU %.1f s + PostgreSQL %.1f s"
                .formatted(
                        recordsPerSecond(),
                        megabytesPerSecond(),
                        seconds,
                        processCpuSeconds,
                        postgresCpuSeconds);
    }
}
