package io.conceptpulse.oracle;

/** Nothing can be verified; the message is one line that says why and what to do. */
public final class OracleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    private OracleException(String message, Throwable cause, boolean unreachable) {
        super(message.replaceAll("\\s*[\r\n]+\\s*", " "), cause);
        this.unreachable = unreachable;
    }

    /** The question makes no sense. */
    static OracleException usage(String message) {
        return new OracleException(message, null, false);
    }

    static OracleException usage(String message, Throwable cause) {
        return new OracleException(message, cause, false);
    }

    /** Something that is needed does not answer. */
    static OracleException unreachable(String message, Throwable cause) {
        return new OracleException(message, cause, true);
    }

    /** Whether a broker, a topic or the database is out of reach. */
    public boolean isUnreachable() {
        return unreachable;
    }
}
