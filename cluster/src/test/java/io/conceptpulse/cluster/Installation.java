package io.conceptpulse.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put what the processes are made of. */
final class Installation {

    private Installation() {}

    /** The jar that a user submits. */
    static Path jobJar() {
        return Path.of(property("job.jar")).normalize();
    }

    /** The class path of JobManager and TaskManagers: nothing of this project is in it. */
    static String flinkClassPath() {
        try {
            return Files.readString(Path.of(property("flink.class.path"))).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where files are kept that one wants to see after a failure. */
    static Path buildDirectory() {
        return Path.of(property("build.directory"));
    }

    /** Resources of these tests as they are committed. */
    static Path sources() {
        return buildDirectory().resolveSibling("src/test/resources");
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    name
                            + " is not set; run these tests through Maven: ./mvnw verify -pl cluster -am");
        }
        return value;
    }
}
