package io.conceptpulse.job.preflight;

/**
 * Something that the job needs is not there or cannot be used. The message is one line that says
 * what and what to do; the cause is for those who look deeper.
 */
public final class UnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the process exits with. */
    public static final int EXIT_CODE = 3;

    public UnreachableException(String message, Throwable cause) {
        super(message.replaceAll("\\s*[\r\n]+\\s*", " "), cause);
    }

    public UnreachableException(String message) {
        this(message, null);
    }

    public int exitCode() {
        return EXIT_CODE;
    }
}
