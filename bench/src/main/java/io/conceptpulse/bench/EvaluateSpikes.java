package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.spike.SpikeEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The spike detector against labelled windows. */
@Command(
        name = "spikes",
        mixinStandardHelpOptions = true,
        description = {
            "When mentions break out, in counts of mentions per five minutes.",
            "",
            "Columns: timestamp, value. Adds score (0 to below 1; 0.5 is where an alert opens) and"
                    + " alert (1 where one opens). The detector is configured as the job is by"
                    + " default. With --windows the scores of the Numenta Anomaly Benchmark are"
                    + " printed.",
            ""
        })
final class EvaluateSpikes extends KindCommand {

    @Option(
            names = "--windows",
            paramLabel = "FILE.json",
            description = "Labelled windows, as NAB keeps them, by the names of the files.")
    private Path windows;

    @Override
    Evaluation<?> evaluation() {
        return new SpikeEvaluation(windows, notes());
    }
}
