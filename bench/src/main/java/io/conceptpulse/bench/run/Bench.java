package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.bench.load.Market;
import io.conceptpulse.local.Interrupts;
import io.conceptpulse.local.Logs;
import io.conceptpulse.local.Parts;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.stack.Topics;
import io.conceptpulse.local.stack.WorkDirectory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One benchmark from start to stop: servers, load, rounds, costs, latency. */
public final class Bench {

    private final RunOptions options;
    private final PrintStream out;
    private final Steps steps;
    private final Parts parts = new Parts();

    private Bench(RunOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.steps = new Steps(out);
    }

    /**
     * Runs it; progress and figures go to {@code out}.
     *
     * @return the figures, in the form of {@code docs/performance.md}
     */
    public static Outcome run(RunOptions options, PrintStream out, Clock clock) throws Exception {
        return new Bench(options, out).run(clock);
    }

    /**
     * What came of it.
     *
     * @param json the figures
     * @param rowsAreRight whether the oracle agreed, or was not asked
     */
    public record Outcome(String json, boolean rowsAreRight) {}

    private Outcome run(Clock clock) throws Exception {
        WorkDirectory directory = workDirectory();
        // From here on classes may log.
        Path log = Logs.to(directory.logs());
        parts.add("directory", directory);
        Interrupts.install(out, parts::close, directory::abandon);
        try {
            steps.say("starting Kafka, PostgreSQL and Flink; log " + log);
            Stack stack = Stack.start(directory, options.parallelism(), parts, steps);
            Results results = measure(stack, clock);
            ResultsText.print(results, out);
            boolean right = List.of("AGREES", Results.NOT_ASKED).contains(results.verdict());
            return new Outcome(ResultsJson.text(results), right);
        } catch (RuntimeException e) {
            if (!(e instanceof Problem problem) || problem.exitCode() != Problem.USAGE) {
                directory.keepLogs();
            }
            throw e;
        } finally {
            parts.close();
            steps.say("stopped");
        }
    }

    private WorkDirectory workDirectory() throws IOException {
        Path keep = options.keep();
        if (keep != null && Files.exists(keep.resolve("kafka"))) {
            throw Problem.usage(
                    "--keep "
                            + keep
                            + " holds another run; name a directory that is not there yet");
        }
        WorkDirectory directory =
                keep == null
                        ? WorkDirectory.temporary(steps::say)
                        : WorkDirectory.kept(keep, steps::say);
        try {
            Files.createDirectories(directory.logs());
            DiskSpace.require(options.size(), options.verify(), directory.logs());
        } catch (Problem | IOException e) {
            directory.close();
            throw e;
        }
        return directory;
    }

    private Results measure(Stack stack, Clock clock) throws Exception {
        LoadSize size = options.size();
        Market market = Market.draw(size);
        steps.say("writing %,d ticks and %,d articles".formatted(size.ticks(), size.articles()));
        Written written = LoadWriter.write(stack, market, size, steps);
        steps.say(
                "written: %,.0f records/s, %,d bytes of ticks, %,d of articles, %,d on disk"
                        .formatted(
                                written.records().values().stream().mapToLong(n -> n).sum()
                                        / written.seconds(),
                                written.bytesOf(Topics.TICKS),
                                written.bytesOf(Topics.NEWS),
                                written.bytesOnDisk()));
        JobRun runs = new JobRun(stack, options.parallelism(), size.boards(), steps);
        AtomicReference<String> verdict = new AtomicReference<>(Results.NOT_ASKED);
        List<Round> rounds = rounds(stack, market, runs, written, verdict);
        Costs costs = costs(stack, runs, written);
        Optional<Latency> latency =
                options.latencyAlerts() == 0
                        ? Optional.empty()
                        : Optional.of(
                                new LatencyRun(stack, runs, market, steps)
                                        .run(options.latencyAlerts(), size.seed()));
        return new Results(
                Machine.here(),
                OffsetDateTime.now(clock)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                options.command(),
                size,
                options.parallelism(),
                written,
                rounds,
                costs,
                latency,
                verdict.get());
    }

    private List<Round> rounds(
            Stack stack,
            Market market,
            JobRun runs,
            Written written,
            AtomicReference<String> verdict)
            throws Exception {
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= options.rounds(); number++) {
            Measure discard =
                    new DiscardRun(stack, options.parallelism())
                            .run(written, Topics.NEWS, Topics.TICKS);
            steps.say("round %d: source → discard %s".formatted(number, discard));
            boolean last = number == options.rounds();
            TopicSet topics = TopicSet.of("round_" + number, Topics.NEWS, Topics.TICKS);
            Measure job =
                    runs.run(
                            topics,
                            written,
                            (done, measure) -> {
                                steps.say("%s: whole job %s".formatted(done.label(), measure));
                                requireAlert(stack, market, done);
                                if (last && options.verify()) {
                                    verdict.set(RowCheck.verdict(stack, done, steps, out));
                                }
                            });
            rounds.add(new Round(number, discard, job));
            if (!last) {
                stack.dropDatabase(topics.run());
            }
        }
        return rounds;
    }

    /** A job that is fast because it does not see the burst is not measured. */
    private static void requireAlert(Stack stack, Market market, TopicSet topics) throws Exception {
        try (Connection connection = stack.connect(topics.run())) {
            String board = market.boards().get(0).id();
            if (new JobOutcome(connection).alertsOf(board) == 0) {
                throw Problem.failed("the burst about board " + board + " raised no alert", null);
            }
        }
    }

    private Costs costs(Stack stack, JobRun runs, Written written) throws Exception {
        Measure nothing =
                cost(
                        stack,
                        runs,
                        written,
                        TopicSet.of("nothing", TopicSet.NO_NEWS, TopicSet.NO_TICKS));
        Measure ticks =
                cost(
                        stack,
                        runs,
                        written,
                        TopicSet.of("ticks_only", TopicSet.NO_NEWS, Topics.TICKS));
        Measure articles =
                cost(
                        stack,
                        runs,
                        written,
                        TopicSet.of("articles_only", TopicSet.NEWS_ALONE, TopicSet.NO_TICKS));
        return new Costs(nothing, ticks, articles);
    }

    private Measure cost(Stack stack, JobRun runs, Written written, TopicSet topics)
            throws Exception {
        Measure measure =
                runs.run(
                        topics,
                        written,
                        (done, m) -> steps.say("%s: %s".formatted(done.label(), m)));
        stack.dropDatabase(topics.run());
        return measure;
    }
}
