package io.conceptpulse.bench.evaluate.figure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Named figures in the order in which they are to be printed. */
public final class Figures {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String whyNone;

    public Figures() {
        this(null);
    }

    private Figures(String whyNone) {
        this.whyNone = whyNone;
    }

    /** No figures, and why: of one file among several that is no error, of all of them it is. */
    public static Figures none(String why) {
        return new Figures(why);
    }

    /** Why there are none; empty where there are. */
    public Optional<String> whyNone() {
        return Optional.ofNullable(whyNone);
    }

    /** A count. */
    public Figures count(String name, long count) {
        return text(name, Long.toString(count));
    }

    /** A share or a score, to four decimals; {@code nan} where it is the quotient of 0 and 0. */
    public Figures number(String name, double value) {
        return text(name, Double.isNaN(value) ? "nan" : String.format(Locale.ROOT, "%.4f", value));
    }

    public Figures text(String name, String value) {
        values.put(name, value);
        return this;
    }

    public void forEach(BiConsumer<String, String> figure) {
        values.forEach(figure);
    }
}
