package io.conceptpulse.cli.submit;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jar that the build makes for clusters. */
final class JobJar {

    /** The launcher says where the checkout is. */
    static final String HOME = "concept-pulse.home";

    private static final String SUFFIX = "-cluster.jar";

    private JobJar() {}

    /**
     * @throws Problem where there is none, or more than one
     */
    static Path ofThisCheckout() {
        String home = System.getProperty(HOME);
        if (home == null) {
            throw Problem.usage("no checkout is known here; name the jar with --jar");
        }
        Path directory = Path.of(home, "job", "target");
        List<Path> found = jars(directory);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw Problem.usage(
                (found.isEmpty() ? "no " : "more than one ")
                        + directory.resolve("concept-pulse-job-*" + SUFFIX)
                        + (found.isEmpty()
                                ? "; build it with ./mvnw -DskipTests package"
                                : "; name one with --jar"));
    }

    private static List<Path> jars(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw Problem.usage("cannot read " + directory + " (" + e + ")", e);
        }
    }
}
