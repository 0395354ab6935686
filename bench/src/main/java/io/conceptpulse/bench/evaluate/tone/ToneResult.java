package io.conceptpulse.bench.evaluate.tone;

import io.conceptpulse.sentiment.Tone;

/**
 * What the scorer says of one text.
 *
 * @param label its class
 * @param milli its score in thousandths, −1000 to 1000
 */
record ToneResult(Label label, int milli) {

    private static final int WIDEST_MARGIN = 1000 - Tone.NEUTRAL_BAND_MILLI;

    static ToneResult of(Tone tone) {
        return new ToneResult(Label.of(tone.polarity()), tone.milli());
    }

    double score() {
        return milli / 1000.0;
    }

    /**
     * How far the score lies from the boundary of its class: ||score| − 0.1| / 0.9, 0 to 1. It is a
     * margin and not a probability; a neutral text never exceeds 0.1 / 0.9, because having found
     * nothing is no strong evidence of there being nothing.
     */
    double confidence() {
        return (double) Math.abs(Math.abs(milli) - Tone.NEUTRAL_BAND_MILLI) / WIDEST_MARGIN;
    }
}
