package io.conceptpulse.bench.evaluate.figure;

/** Counts what was found and what was there to be found. */
public final class Detection {

    private long right;
    private long wrong;
    private long missed;

    public void add(long right, long wrong, long missed) {
        this.right += right;
        this.wrong += wrong;
        this.missed += missed;
    }

    /** One decision. */
    public void add(boolean predicted, boolean actual) {
        add(
                predicted && actual ? 1 : 0,
                predicted && !actual ? 1 : 0,
                actual && !predicted ? 1 : 0);
    }

    /** Share of what was found that is right; NaN where nothing was found. */
    public double precision() {
        return (double) right / (right + wrong);
    }

    /** Share of what is there that was found; NaN where nothing is there. */
    public double recall() {
        return (double) right / (right + missed);
    }

    /**
     * 2·right / (2·right + wrong + missed), the harmonic mean of both; NaN where nothing is there
     * and nothing was found.
     */
    public double f1() {
        return 2.0 * right / (2 * right + wrong + missed);
    }

    /** The three, under names with this prefix. */
    public void addTo(Figures figures, String prefix) {
        figures.number(prefix + "precision", precision())
                .number(prefix + "recall", recall())
                .number(prefix + "f1", f1());
    }
}
