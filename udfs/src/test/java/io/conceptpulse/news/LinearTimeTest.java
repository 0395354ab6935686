package io.conceptpulse.news;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight times the text takes about eight times the work; a quadratic step would take sixty-four
 * times as much. Work is time of the processor, so that other load on the machine counts little.
 */
class LinearTimeTest {

    private static final int TIMES = 8;
    private static final double MOST_GROWTH = 32;

    /** Shorter work than this cannot be measured. */
    private static final long LEAST_NANOS = 1_000_000;

    private static final int RUNS = 5;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "涨", "“‘", "【（", "<b>", "&amp;", "<", "来源：", "转载", "液冷，", "a。", "360度", "LINES", "<td>",
        "</sc", "转载请注明。", "相关报道："
    })
    void ofRulesThatSeeTheWholeText(String unit) {
        // The longer one is just below the cap, so that all rules see all of it.
        String text = unit.replace("LINES", "涨\n");
        int units = NewsCleaner.MOST_CHARACTERS / TIMES / text.length();

        assertThat(growth(text, units)).isLessThan(MOST_GROWTH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"涨, 5000000", "“, 1000000", "<b, 2500000", "&#, 2500000"})
    void ofTextFarBeyondTheCap(String unit, int count) {
        assertThat(growth(unit, count / TIMES)).isLessThan(MOST_GROWTH);
    }

    private static double growth(String unit, int units) {
        long once = nanos(unit.repeat(units));
        long more = nanos(unit.repeat(TIMES * units));
        return (double) more / Math.max(once, LEAST_NANOS);
    }

    private static long nanos(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = clock.getCurrentThreadCpuTime();
            NewsCleaner.clean("标题", text);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
