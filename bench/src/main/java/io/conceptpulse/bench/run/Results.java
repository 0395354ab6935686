package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.LoadSize;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was measured.
 *
 * @param verdict what the oracle said of the last round's rows; {@code NOT_ASKED} where it was not
 */
record Results(
        Machine machine,
        String at,
        String command,
        LoadSize size,
        int parallelism,
        Written written,
        List<Round> rounds,
        Costs costs,
        Optional<Latency> latency,
        String verdict) {

    static final String NOT_ASKED = "NOT_ASKED";

    Results {
        rounds = List.copyOf(rounds);
    }

    Measure bestDiscard() {
        return rounds.stream()
                .map(Round::discard)
                .max(Comparator.comparingDouble(Measure::recordsPerSecond))
                .orElseThrow();
    }

    Measure bestJob() {
        return rounds.stream()
                .map(Round::job)
                .max(Comparator.comparingDouble(Measure::recordsPerSecond))
                .orElseThrow();
    }

    /** Records per second of the whole job over those of source → discard, best of each. */
    double ratio() {
        return bestJob().recordsPerSecond() / bestDiscard().recordsPerSecond();
    }
}
