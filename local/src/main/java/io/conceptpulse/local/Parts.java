package io.conceptpulse.local;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What has been started, closed in the reverse order, once. A part that is still starting is waited
 * for and then closed, so that none is left running.
 */
public final class Parts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);
    private static final long START_SECONDS = 60;

    private record Part(String name, CompletableFuture<? extends AutoCloseable> started) {}

    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean closed;

    /** Starts a part on a thread of its own; it will be closed before those started earlier. */
    public <T extends AutoCloseable> CompletableFuture<T> start(String name, Callable<T> starter) {
        CompletableFuture<T> started = new CompletableFuture<>();
        synchronized (parts) {
            if (closed) {
                throw new CancellationException("stopping");
            }
            parts.push(new Part(name, started));
        }
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                started.complete(starter.call());
                            } catch (Throwable e) {
                                started.completeExceptionally(e);
                            }
                        },
                        "start-" + name);
        thread.setDaemon(true);
        thread.start();
        return started;
    }

    /** Takes charge of a part that runs. */
    public <T extends AutoCloseable> T add(String name, T part) {
        return get(start(name, () -> part));
    }

    /** The part, when it has started; its own error where it does not. */
    public static <T> T get(CompletableFuture<T> started) {
        try {
            return started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Closes all; what one part cannot close keeps no other open. */
    @Override
    public void close() {
        synchronized (parts) {
            closed = true;
            while (!parts.isEmpty()) {
                close(parts.pop());
            }
        }
    }

    private static void close(Part part) {
        try {
            part.started.get(START_SECONDS, TimeUnit.SECONDS).close();
        } catch (ExecutionException e) {
            LOG.debug("{} had not started", part.name, e);
        } catch (TimeoutException e) {
            LOG.warn("{} does not start, and is left", part.name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("{} did not close", part.name, e);
        }
    }
}
