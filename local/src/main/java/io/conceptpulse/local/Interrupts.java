package io.conceptpulse.local;

import org.jline.utils.Signals;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C: the first stops in order, the second at once. Every other way to end the process, but for
 * a kill, stops in order too.
 */
public final class Interrupts {

    private static final int INTERRUPTED = 130;

    private Interrupts() {}

    /**
     * @param inOrder closes what runs; called once, on whichever way out
     * @param atOnce ends what would outlive the process
     */
    public static void install(PrintStream out, Runnable inOrder, Runnable atOnce) {
        Runtime.getRuntime().addShutdownHook(new Thread(inOrder, "stop"));
        AtomicBoolean asked = new AtomicBoolean();
        Signals.register(
                "INT",
                () -> {
                    if (asked.compareAndSet(false, true)) {
                        out.println();
                        out.println("stopping; Ctrl-C again stops at once");
                        // Runs the hook, and this thread must stay free for the next signal.
                        new Thread(() -> System.exit(INTERRUPTED), "exit").start();
                    } else {
                        atOnce.run();
                        Runtime.getRuntime().halt(INTERRUPTED);
                    }
                });
    }
}
