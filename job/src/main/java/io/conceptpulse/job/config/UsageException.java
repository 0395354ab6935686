package io.conceptpulse.job.config;

import java.util.List;

/** The job was told something that it cannot follow. Each problem is one line for a person. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the process exits with. */
    public static final int EXIT_CODE = 2;

    public UsageException(String problem) {
        super(problem);
    }

    public UsageException(String problem, Throwable cause) {
        super(problem, cause);
    }

    UsageException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }

    public int exitCode() {
        return EXIT_CODE;
    }
}
