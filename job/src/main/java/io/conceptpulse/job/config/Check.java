package io.conceptpulse.job.config;

import java.time.Duration;

/** Rules that the values of several options share; each names the key that broke it. */
final class Check {

    private Check() {}

    static void that(boolean holds, String key, String rule, Object is) {
        if (!holds) {
            throw new IllegalArgumentException(key + " must be " + rule + ", is " + is);
        }
    }

    static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(
                key
                        + " is required: give --"
                        + key
                        + ", "
                        + Environment.nameOf(key)
                        + " or a line in the file of --config");
    }

    static void notNegative(String key, Duration span) {
        that(!span.isNegative(), key, "0 or longer", OptionText.of(span));
    }

    static void positive(String key, Duration span) {
        that(!span.isNegative() && !span.isZero(), key, "longer than 0", OptionText.of(span));
    }

    static void atLeastOne(String key, int count) {
        that(count >= 1, key, "1 or more", count);
    }
}
