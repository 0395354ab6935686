package io.conceptpulse.job.config;

/**
 * A value and where it came from.
 *
 * @param layer which of the places it came from
 * @param place the flag, variable, or file, for messages
 */
record Setting(String key, String value, Layer layer, String place) {

    /** Places where a value may stand, weakest first. */
    enum Layer {
        DEFAULT,
        /** By the program that calls. */
        GIVEN,
        FILE,
        ENV,
        FLAG
    }

    static Setting byDefault(String key, Object value) {
        return new Setting(key, OptionText.of(value), Layer.DEFAULT, "the default");
    }

    static Setting given(String key, String value) {
        return new Setting(key, value, Layer.GIVEN, "the program");
    }

    /** {@code key = value (origin)}, without secrets. */
    String describe() {
        return key + " = " + Secrets.redacted(key, value) + " (" + OptionText.of(layer) + ")";
    }
}
