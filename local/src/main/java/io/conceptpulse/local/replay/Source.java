package io.conceptpulse.local.replay;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A named text to read: a file, or a resource of the project. */
public final class Source {

    private interface Opener {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opener opener;

    /** Where the resource lies, with a slash at the end; empty for a file. */
    private final Optional<String> folder;

    private Source(String name, Opener opener, Optional<String> folder) {
        this.name = name;
        this.opener = opener;
        this.folder = folder;
    }

    /** A file, which must be readable now, so that a wrong path is told before anything starts. */
    public static Source file(Path path) {
        if (Files.isDirectory(path)) {
            throw Problem.usage(path + " is a directory; name a file");
        }
        try (InputStream probe = Files.newInputStream(path)) {
            return new Source(path.toString(), () -> Files.newInputStream(path), Optional.empty());
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    /** A resource by its absolute path on the class path. */
    public static Source resource(String path) {
        if (Source.class.getResource(path) == null) {
            throw Problem.usage("this build carries no " + path + "; use the replay command");
        }
        int name = path.lastIndexOf('/') + 1;
        return new Source(
                path.substring(name),
                () -> Source.class.getResourceAsStream(path),
                Optional.of(path.substring(0, name)));
    }

    public static boolean hasResource(String path) {
        return Source.class.getResource(path) != null;
    }

    /** The resource of a name in the same folder; nothing beside a file, which is a user's own. */
    Optional<Source> resourceBeside(String other) {
        return folder.map(f -> f + other).filter(Source::hasResource).map(Source::resource);
    }

    public String name() {
        return name;
    }

    /** The bytes from the first on; the caller closes them. */
    public InputStream open() {
        try {
            return opener.open();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static Problem unreadable(String name, IOException e) {
        String why =
                e instanceof NoSuchFileException
                        ? "no such file"
                        : e instanceof AccessDeniedException ? "permission denied" : e.toString();
        return Problem.usage("cannot read " + name + ": " + why, e);
    }
}
