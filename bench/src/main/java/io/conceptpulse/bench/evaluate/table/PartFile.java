package io.conceptpulse.bench.evaluate.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A new file in the folder of a target, under a name that no file has. */
final class PartFile {

    /** What the shell gives to a new file before it takes away the umask. */
    private static final Set<PosixFilePermission> NEW =
            PosixFilePermissions.fromString("rw-rw-rw-");

    private PartFile() {}

    /**
     * Makes the file. It may be read by whom the target may be read by: temporary files of Java are
     * private else, and the table would be so after it.
     */
    static Path beside(Path target) throws IOException {
        Path folder = target.getParent();
        String name = target.getFileName() + ".";
        if (Files.isDirectory(folder)
                && !Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return Files.createTempFile(folder, name, ".part");
        }
        FileAttribute<?> permissions = PosixFilePermissions.asFileAttribute(NEW);
        Path part = Files.createTempFile(folder, name, ".part", permissions);
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
        }
        return part;
    }
}
