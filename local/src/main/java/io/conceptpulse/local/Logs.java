package io.conceptpulse.local;

import java.nio.file.Path;

/** Where the log goes. */
public final class Logs {

    /** Read by log4j2.xml. */
    private static final String DIRECTORY = "concept-pulse.logs";

    private static final String LEVEL = "concept-pulse.log.level";

    private static final String KAFKA_LEVEL = "concept-pulse.log.kafka";

    /** Read by Flink's web UI, which shows it. */
    private static final String FLINK_LOG = "log.file";

    private Logs() {}

    /**
     * Sends the log to a file in this directory. Must come before the first class that logs.
     *
     * @return the file
     */
    public static Path to(Path directory) {
        Path file = directory.resolve("concept-pulse.log");
        System.setProperty(DIRECTORY, directory.toString());
        System.setProperty(LEVEL, "info");
        System.setProperty(KAFKA_LEVEL, "warn");
        System.setProperty(FLINK_LOG, file.toString());
        return file;
    }
}
