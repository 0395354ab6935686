package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.story.StoryEvaluation;
import io.conceptpulse.local.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Duration;

/** A stream of headlines, as one board. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Which stories the job finds in a stream of headlines, and how well they hang together.",
            "",
            "Columns: first_seen_shanghai (time of Beijing without offset), title. Adds story (the"
                    + " number of its earliest row, from 0), first_title and like_first (similarity"
                    + " to it, 0 to 1).",
            ""
        })
final class EvaluateStories extends KindCommand {

    @Option(
            names = "--window-days",
            paramLabel = "DAYS",
            defaultValue = "3",
            order = 3,
            description =
                    "How long a story goes on without a new article; ${DEFAULT-VALUE} if not given,"
                            + " as in the job.")
    private int days;

    @Override
    Evaluation<?> evaluation() {
        if (days < 1) {
            throw Problem.usage("--window-days " + days + ": give 1 or more");
        }
        return new StoryEvaluation(inputs(), Duration.ofDays(days));
    }
}
