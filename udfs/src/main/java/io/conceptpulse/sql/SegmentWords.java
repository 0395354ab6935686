package io.conceptpulse.sql;

import io.conceptpulse.sentiment.Words;
import org.apache.flink.table.functions.ScalarFunction;

/** {@code SEGMENT(text)}: the words of a text in order; joined they are the text again. */
public final class SegmentWords extends ScalarFunction {

    private static final long serialVersionUID = 1L;

    /** Null where the text is null. */
    public String[] eval(String text) {
        return text == null ? null : Words.of(text).toArray(String[]::new);
    }
}
