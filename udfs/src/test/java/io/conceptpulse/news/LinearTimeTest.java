package io.conceptpulse.news;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Twice the text takes about twice the time; a quadratic step would take four times as long. */
class LinearTimeTest {

    /** Between two, which is linear, and four. The best of several runs keeps other load out. */
    private static final double MOST_GROWTH = 3.2;

    private static final int RUNS = 7;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"涨", "“‘", "【（", "<b>", "&amp;", "<", "来源：", "转载", "液冷，", "a。", "360度"})
    void ofRulesThatSeeTheWholeText(String unit) {
        // Below the cap, so that all rules see all of it.
        int units = NewsCleaner.MOST_CHARACTERS / 2 / unit.length();

        long once = nanos(unit.repeat(units));
        long twice = nanos(unit.repeat(2 * units));

        assertThat((double) twice / Math.max(once, 2_000_000)).isLessThan(MOST_GROWTH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"涨, 5000000", "“, 1000000", "<b, 2500000", "&#, 2500000"})
    void ofTextFarBeyondTheCap(String unit, int count) {
        long once = nanos(unit.repeat(count / 2));
        long twice = nanos(unit.repeat(count));

        assertThat((double) twice / Math.max(once, 2_000_000)).isLessThan(MOST_GROWTH);
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            NewsCleaner.clean("标题", text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
