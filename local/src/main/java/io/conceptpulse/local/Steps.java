package io.conceptpulse.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What happens while the run starts and stops: a line a step, with the seconds since the start. */
public final class Steps {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    /**
     * @param out where the lines go
     */
    public Steps(PrintStream out) {
        this.out = out;
    }

    /** A line, after the seconds since this was made. */
    public synchronized void say(String step) {
        double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
        out.println(String.format(Locale.ROOT, "%5.1f s  %s", seconds, step));
    }
}
