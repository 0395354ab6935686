package io.conceptpulse.bench.functions;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What operations cost in CPU time of their thread. By the clock a benchmark would measure the
 * others on the machine too, and they are not the same while the next one runs.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ThreadCpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of the iteration so far. */
    public long operations;

    /** What they took, in nanoseconds. */
    public long nanos;

    private long before;

    @Setup(Level.Iteration)
    public void start() {
        before = THREADS.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        nanos = THREADS.getCurrentThreadCpuTime() - before;
    }

    /** An operation has ended. */
    void count() {
        operations++;
    }
}
