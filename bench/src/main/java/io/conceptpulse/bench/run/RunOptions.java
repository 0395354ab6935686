package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.local.problem.Problem;

import java.nio.file.Path;

/**
 * What is to be run.
 *
 * @param parallelism of the job, and of source → discard
 * @param rounds how often both are run; the best of each counts
 * @param latencyAlerts alerts over which latency is measured; 0 leaves it out
 * @param verify whether the oracle checks the rows of the last round
 * @param keep where the data stay, null for nowhere
 * @param command the command line, for the report
 */
public record RunOptions(
        LoadSize size,
        int parallelism,
        int rounds,
        int latencyAlerts,
        boolean verify,
        Path keep,
        String command) {

    private static final int MOST_ROUNDS = 50;
    private static final int MOST_PARALLELISM = 64;

    public RunOptions {
        require("--parallelism", parallelism, 1, MOST_PARALLELISM);
        require("--rounds", rounds, 1, MOST_ROUNDS);
        require("--latency-alerts", latencyAlerts, 0, size.boards());
    }

    private static void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw Problem.usage(
                    "%s %d: give a number from %d to %d".formatted(option, value, least, most));
        }
    }
}
