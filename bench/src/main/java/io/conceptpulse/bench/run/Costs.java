package io.conceptpulse.bench.run;

/**
 * What ticks and articles cost, each measured alone, less what the job costs over topics on which
 * only heartbeats come.
 *
 * @param nothing heartbeats only: the rows of all boards, with nothing in them
 * @param ticks ticks and no article
 * @param articles articles and no tick
 */
record Costs(Measure nothing, Measure ticks, Measure articles) {

    double cpuSecondsPerMillionTicks() {
        return (ticks.cpuSeconds() - nothing.cpuSeconds()) * 1e6 / ticks.records();
    }

    double cpuSecondsPerThousandArticles() {
        return (articles.cpuSeconds() - nothing.cpuSeconds()) * 1e3 / articles.records();
    }
}
