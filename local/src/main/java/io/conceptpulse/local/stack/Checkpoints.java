package io.conceptpulse.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkpoints that runs before this one left. */
final class Checkpoints {

    /** A checkpoint is complete when this file is there: {@code <job id>/chk-<n>/_metadata}. */
    private static final String METADATA = "_metadata";

    private static final int DEPTH = 3;

    private Checkpoints() {}

    static Optional<Path> latestIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> paths = Files.walk(directory, DEPTH)) {
            return paths.filter(path -> path.endsWith(METADATA))
                    .max(Comparator.comparing(Checkpoints::written))
                    .map(Path::getParent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime written(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
