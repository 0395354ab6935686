package io.conceptpulse.sentiment.model;

import java.io.IOException;

/** That a file is no model, and where it ceases to be one. */
public final class ModelFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    ModelFormatException(long line, String why) {
        super("line " + line + ": " + why);
    }
}
