package io.conceptpulse.cli.submit;

/** Flink answered that it will not or cannot. */
final class RestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param errors what it says: messages, and stack traces of its side
     */
    RestException(int status, String errors) {
        super(errors);
        this.status = status;
    }

    /** The code of HTTP. */
    int status() {
        return status;
    }

    /** What it says, for a person. */
    String line() {
        return RootCause.of(getMessage()).line();
    }
}
