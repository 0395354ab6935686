package io.conceptpulse.bench.run;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CPU time of this process, in which broker and Flink are, and of PostgreSQL's processes. Of a
 * process of PostgreSQL that ends, what it used since the last {@link #look} is missed.
 */
final class CpuMeter {

    private final Optional<ProcessHandle> postgres;
    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Map<Long, Duration> before = new HashMap<>();
    private final Map<Long, Duration> now = new HashMap<>();
    private final long processBefore;

    /** Begins to measure. */
    CpuMeter(Optional<ProcessHandle> postgres) {
        this.postgres = postgres;
        look();
        before.putAll(now);
        processBefore = system.getProcessCpuTime();
    }

    /** Notes what PostgreSQL's processes have used; call it now and then. */
    void look() {
        postgres.ifPresent(
                main ->
                        Stream.concat(Stream.of(main), main.descendants())
                                .forEach(
                                        process ->
                                                process.info()
                                                        .totalCpuDuration()
                                                        .ifPresent(
                                                                used ->
                                                                        now.put(
                                                                                process.pid(),
                                                                                used))));
    }

    /** Seconds of this process since the beginning. */
    double processSeconds() {
        return (system.getProcessCpuTime() - processBefore) / 1e9;
    }

    /** Seconds of PostgreSQL since the beginning. */
    double postgresSeconds() {
        look();
        long nanos = 0;
        for (Map.Entry<Long, Duration> process : now.entrySet()) {
            Duration since = before.getOrDefault(process.getKey(), Duration.ZERO);
            nanos += process.getValue().minus(since).toNanos();
        }
        return nanos / 1e9;
    }
}
