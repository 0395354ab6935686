package io.conceptpulse.local.problem;

/**
 * Something that the person at the terminal can put right. The message is one line: what is wrong,
 * then what to do.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit code where something that ran has failed. */
    public static final int FAILED = 1;

    /** Exit code of a wrong option, a bad file or a port that is taken. */
    public static final int USAGE = 2;

    /** Exit code where something that is needed cannot be reached or does not start. */
    public static final int UNREACHABLE = 3;

    private final int exitCode;

    private Problem(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public static Problem usage(String message) {
        return new Problem(USAGE, message, null);
    }

    public static Problem usage(String message, Throwable cause) {
        return new Problem(USAGE, message, cause);
    }

    public static Problem failed(String message, Throwable cause) {
        return new Problem(FAILED, message, cause);
    }

    public static Problem unreachable(String message, Throwable cause) {
        return new Problem(UNREACHABLE, message, cause);
    }

    /** A line of a file that cannot be read, named so that an editor can jump to it. */
    public static Problem atLine(String file, long line, String why) {
        return usage(file + ":" + line + ": " + why);
    }

    public int exitCode() {
        return exitCode;
    }
}
