package io.conceptpulse.local.convert;

import io.conceptpulse.local.replay.Source;

import java.util.function.Consumer;

/** Reads one layout. */
@FunctionalInterface
public interface Conversion {

    /**
     * Hands out one line of JSON after the other.
     *
     * @throws io.conceptpulse.local.problem.Problem naming file, line and reason, at the first line
     *     that cannot be read
     */
    void convert(Source source, Consumer<String> lines);
}
