package io.conceptpulse.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL process that serves a data directory, as the directory names it. It outlives a
 * process that was killed, and must be stopped by who takes the directory over.
 */
final class Postmaster {

    private static final String PID_FILE = "postmaster.pid";
    private static final long STOP_SECONDS = 10;

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    static Optional<Postmaster> of(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(PID_FILE));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(Postmaster::isPostgres)
                    .map(Postmaster::new);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Stops the server without waiting for its clients. */
    void stopNow() {
        try {
            process.destroy();
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    ProcessHandle process() {
        return process;
    }

    void kill() {
        process.destroyForcibly();
    }

    /** The number may have gone to another process since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }
}
