package io.conceptpulse.cli.submit;

/** A request was sent, and it is not known what has become of it. */
final class LostAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    LostAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
