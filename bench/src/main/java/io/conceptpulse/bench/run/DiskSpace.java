package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses a run that would fill the disk. */
final class DiskSpace {

    /** Compressed by lz4, measured; the oracle reads them once more into files of its own. */
    private static final long BYTES_OF_TICK = 135;

    private static final long BYTES_OF_TICK_TO_VERIFY = 300;
    private static final long BYTES_OF_ARTICLE = 5_000;

    /** Programs and an empty database of PostgreSQL, logs, checkpoints, rows. */
    private static final long BYTES_BESIDE = 1_500_000_000L;

    private DiskSpace() {}

    static long needed(LoadSize size, boolean verify) {
        long tick = BYTES_OF_TICK + (verify ? BYTES_OF_TICK_TO_VERIFY : 0);
        return size.ticks() * tick + size.articles() * BYTES_OF_ARTICLE + BYTES_BESIDE;
    }

    static void require(LoadSize size, boolean verify, Path directory) throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace();
        long needed = needed(size, verify);
        if (free < needed) {
            throw Problem.usage(
                    ("%,d ticks need about %.1f GB in %s, and %.1f GB are free; give fewer"
                                    + " --ticks, or name another disk with --keep or"
                                    + " CONCEPT_PULSE_JAVA_OPTS=-Djava.io.tmpdir=DIR")
                            .formatted(size.ticks(), needed / 1e9, directory, free / 1e9));
        }
    }
}
