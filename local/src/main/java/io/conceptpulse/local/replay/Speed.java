package io.conceptpulse.local.replay;

/**
 * How fast event time runs.
 *
 * @param factor event seconds in a second; infinite for as fast as the broker acknowledges
 */
public record Speed(double factor) {

    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    public Speed {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a speed is a number above 0, or max");
        }
    }

    /** Reads {@code 900}, {@code 0.5} or {@code max}. */
    public static Speed parse(String text) {
        if (text.equalsIgnoreCase("max")) {
            return MAX;
        }
        try {
            double factor = Double.parseDouble(text);
            if (Double.isFinite(factor)) {
                return new Speed(factor);
            }
        } catch (NumberFormatException e) {
            // said below, in the same words as for 0 and below
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no speed: give a number above 0, or max");
    }

    public boolean isMax() {
        return Double.isInfinite(factor);
    }

    @Override
    public String toString() {
        if (isMax()) {
            return "max";
        }
        return factor == Math.rint(factor) ? "×" + (long) factor : "×" + factor;
    }
}
