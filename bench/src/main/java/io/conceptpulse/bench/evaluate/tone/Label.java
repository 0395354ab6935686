package io.conceptpulse.bench.evaluate.tone;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.sentiment.Tone;

import java.util.Arrays;

/** The classes of tone as labelled files write them. */
public enum Label {
    POS("pos"),
    NEU("neu"),
    NEG("neg");

    private final String written;

    Label(String written) {
        this.written = written;
    }

    static Label of(Tone.Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> POS;
            case NEUTRAL -> NEU;
            case NEGATIVE -> NEG;
        };
    }

    /** The label in a cell. */
    public static Label of(Row row, String column) {
        String text = row.get(column).strip();
        return Arrays.stream(values())
                .filter(label -> label.written.equals(text))
                .findFirst()
                .orElseThrow(() -> row.wrong(column, "pos, neu or neg"));
    }

    @Override
    public String toString() {
        return written;
    }
}
