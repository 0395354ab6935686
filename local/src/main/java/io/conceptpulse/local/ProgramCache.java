package io.conceptpulse.local;

import io.conceptpulse.local.stack.WorkDirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where PostgreSQL's programs are unpacked once for all runs of a user. */
public final class ProgramCache {

    private ProgramCache() {}

    /** {@code $XDG_CACHE_HOME}, else {@code ~/.cache}; where neither can be written, the run's. */
    public static Path directory(WorkDirectory work) {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches =
                configured == null || configured.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(configured);
        Path cache = caches.resolve("concept-pulse");
        try {
            Files.createDirectories(cache);
            if (Files.isWritable(cache)) {
                return cache;
            }
        } catch (IOException e) {
            // A home that is read-only or missing: unpacking costs some seconds each time.
        }
        return work.scratch().resolve("programs");
    }
}
