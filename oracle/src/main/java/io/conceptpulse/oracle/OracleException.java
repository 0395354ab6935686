package io.conceptpulse.oracle;

/** Nothing can be verified; the message is one line that says why and what to do. */
public final class OracleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is. */
    public enum Kind {
        /** The question makes no sense. */
        USAGE,
        /** A broker, a topic or the database is out of reach. */
        UNREACHABLE,
        /** The oracle itself: no room, or a record that it cannot read. */
        FAILED
    }

    private final Kind kind;

    private OracleException(String message, Throwable cause, Kind kind) {
        super(message.replaceAll("\\s*[\r\n]+\\s*", " "), cause);
        this.kind = kind;
    }

    static OracleException usage(String message) {
        return new OracleException(message, null, Kind.USAGE);
    }

    static OracleException usage(String message, Throwable cause) {
        return new OracleException(message, cause, Kind.USAGE);
    }

    static OracleException unreachable(String message, Throwable cause) {
        return new OracleException(message, cause, Kind.UNREACHABLE);
    }

    /** One line of what the database said; where it said so is for a stack trace. */
    static OracleException failed(Exception cause) {
        String said = String.valueOf(cause.getMessage());
        return new OracleException(
                "the oracle failed, and says nothing of the rows: "
                        + said.lines().findFirst().orElse(""),
                cause,
                Kind.FAILED);
    }

    public Kind kind() {
        return kind;
    }
}
