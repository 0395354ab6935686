package io.conceptpulse.contract;

/** A record that does not hold to its contract. The message says what is wrong, for a person. */
public final class ContractViolation extends Exception {

    private static final long serialVersionUID = 1L;

    private final String error;

    private ContractViolation(String error, String message, Throwable cause) {
        super(message, cause);
        this.error = error;
    }

    /** It is no JSON object at all. */
    public static ContractViolation malformed(String message, Throwable cause) {
        return new ContractViolation("malformed", message, cause);
    }

    /** It is JSON, but a field is missing or holds what it must not. */
    public static ContractViolation of(String message) {
        return new ContractViolation("contract", message, null);
    }

    /** Its event time lies further ahead than any clock may run. */
    public static ContractViolation future(String message) {
        return new ContractViolation("future", message, null);
    }

    /** Class of the error, stable enough to group by. */
    public String error() {
        return error;
    }
}
