package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where a run keeps its data: a temporary directory that goes with it, or one that stays. Held by
 * one run at a time.
 */
public final class WorkDirectory implements AutoCloseable {

    private static final String PREFIX = "concept-pulse-";

    private final Path path;
    private final boolean kept;
    private final DirectoryLock lock;
    private volatile boolean logsWanted;

    private WorkDirectory(Path path, boolean kept, DirectoryLock lock) {
        this.path = path;
        this.kept = kept;
        this.lock = lock;
    }

    /** A new directory under the temporary one; removes those that killed runs left behind. */
    public static WorkDirectory temporary(Consumer<String> notes) {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(parent, notes);
        try {
            Path path = Files.createTempDirectory(parent, PREFIX);
            return new WorkDirectory(path, false, DirectoryLock.take(path, notes));
        } catch (IOException e) {
            throw Problem.usage("no directory can be made in " + parent + " (" + e + ")", e);
        }
    }

    /** A directory that stays, with what it holds. */
    public static WorkDirectory kept(Path path, Consumer<String> notes) {
        try {
            Path made = Files.createDirectories(path).toRealPath();
            return new WorkDirectory(made, true, DirectoryLock.take(made, notes));
        } catch (IOException e) {
            throw Problem.usage("--keep " + path + ": cannot be written to (" + e + ")", e);
        }
    }

    public boolean isKept() {
        return kept;
    }

    public Path topics() {
        return path.resolve("kafka");
    }

    public Path database() {
        return path.resolve("postgres");
    }

    public Path checkpoints() {
        return path.resolve("checkpoints");
    }

    public Path scratch() {
        return path.resolve("scratch");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** Says which replay the topics hold. */
    public Path replayName() {
        return path.resolve("replay");
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            lock.close();
            return;
        }
        if (logsWanted) {
            removeAllBut(logs());
        } else {
            remove(path);
        }
        lock.close();
    }

    /** Leaves the logs where they are when the rest goes: something failed. */
    public void keepLogs() {
        logsWanted = true;
    }

    /**
     * Ends at once what would outlive the process: its database server. A temporary directory is
     * left, with its lock file, for the next run to remove.
     */
    public void abandon() {
        Postmaster.of(database()).ifPresent(Postmaster::kill);
        if (kept) {
            lock.close();
        }
    }

    private static void sweep(Path parent, Consumer<String> notes) {
        List<Path> found;
        try (Stream<Path> paths = Files.list(parent)) {
            found = paths.filter(p -> p.getFileName().toString().startsWith(PREFIX)).toList();
        } catch (IOException e) {
            return;
        }
        String user = System.getProperty("user.name");
        for (Path path : found) {
            try {
                // Anyone may put a directory there, and name a process in it.
                if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName().equals(user)) {
                    continue;
                }
                DirectoryLock.takeStale(path)
                        .ifPresent(
                                lock -> {
                                    Postmaster.of(path.resolve("postgres"))
                                            .ifPresent(Postmaster::stopNow);
                                    removeQuietly(path);
                                    lock.close();
                                    notes.accept("removed " + path + " of a run that was killed");
                                });
            } catch (IOException e) {
                // Gone meanwhile, or not to be read: the next run tries again.
                continue;
            }
        }
    }

    private static void removeQuietly(Path path) {
        try {
            remove(path);
        } catch (IOException e) {
            // The next run tries again.
        }
    }

    private void removeAllBut(Path spared) throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            for (Path child : children.filter(p -> !p.equals(spared)).toList()) {
                remove(child);
            }
        }
    }

    /** Removes a tree; what disappears meanwhile, as log segments do, is no error. */
    private static void remove(Path root) throws IOException {
        List<Path> tree;
        try (Stream<Path> walk = Files.walk(root)) {
            tree = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : tree) {
            Files.deleteIfExists(path);
        }
    }
}
