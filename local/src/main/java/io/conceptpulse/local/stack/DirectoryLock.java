package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps two runs out of one directory. The operating system holds the lock and drops it with the
 * process, so that a lock file without one is stale; its text is the process id, for people.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE = "concept-pulse.pid";

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock take(Path directory, Consumer<String> notes) throws IOException {
        Path file = directory.resolve(FILE);
        boolean stale = Files.exists(file);
        FileChannel channel = open(file, StandardOpenOption.CREATE);
        // Who locks a file that its owner has just removed holds nothing.
        if (!tryLock(channel) || !Files.exists(file)) {
            String owner = Files.exists(file) ? Files.readString(file).strip() : "";
            channel.close();
            throw Problem.usage(
                    directory
                            + " is in use"
                            + (owner.isEmpty() ? "" : " by process " + owner)
                            + "; stop that run, or name another directory");
        }
        if (stale) {
            notes.accept("took over " + directory + " from a run that was killed");
        }
        byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid), 0);
        return new DirectoryLock(file, channel);
    }

    /** The lock of a directory whose run is dead; nothing where it lives or never was. */
    static Optional<DirectoryLock> takeStale(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        FileChannel channel;
        try {
            channel = open(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (tryLock(channel)) {
            return Optional.of(new DirectoryLock(file, channel));
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file, StandardOpenOption... more) throws IOException {
        StandardOpenOption[] options = new StandardOpenOption[more.length + 1];
        options[0] = StandardOpenOption.WRITE;
        System.arraycopy(more, 0, options, 1, more.length);
        return FileChannel.open(file, options);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
