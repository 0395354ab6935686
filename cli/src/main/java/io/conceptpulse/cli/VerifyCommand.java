package io.conceptpulse.cli;

import io.conceptpulse.job.config.ConfigLoader;
import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.config.TimeRules;
import io.conceptpulse.job.config.Topics;
import io.conceptpulse.job.config.UsageException;
import io.conceptpulse.local.BeijingTime;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.oracle.Oracle;
import io.conceptpulse.oracle.OracleException;
import io.conceptpulse.oracle.Question;
import io.conceptpulse.oracle.Report;
import io.conceptpulse.oracle.TopicNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Asks the oracle whether the rows are right. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Recompute the rows from the topics, in SQL and without code of the job, and say where"
                    + " they differ. Takes the job's own options and configuration file:"
                    + " --config FILE, --kafka.bootstrap.servers=…, --postgres.url=….",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 no difference, 1 rows differ, 2 wrong use or nothing to verify, 3 out of"
                    + " reach, 4 the job is still at it, 5 the oracle itself failed."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int MOVING = 4;
    private static final int FAILED = 5;

    @Spec private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = BeijingTime.Start.class,
            description = "First minute, e.g. 2024-02-16 or 2024-02-16T09:30; else all there is.")
    private Long from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = BeijingTime.End.class,
            description = "Last moment; a day counts to its end.")
    private Long to;

    @Option(
            names = "--local",
            description = "What 'local' runs, on its usual ports, in replay mode.")
    private boolean local;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "Tab-separated id, version, boards of a composed replay: count the mentions that"
                            + " are right, too many, missing.")
    private Path labels;

    @Option(
            names = "--reference",
            paramLabel = "JDBC-URL",
            description = "Database of an uninterrupted run: alerts must be the same.")
    private String reference;

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            defaultValue = "15",
            description =
                    "How long nothing may move before what is missing counts as lost. Default:"
                            + " ${DEFAULT-VALUE}.")
    private int settle;

    @Unmatched private List<String> jobOptions = new ArrayList<>();

    VerifyCommand(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        long begin = System.nanoTime();
        Consumer<String> progress =
                line ->
                        err.printf(
                                "%5.1f s  %s%n",
                                (System.nanoTime() - begin)
                                        / (double) Duration.ofSeconds(1).toNanos(),
                                line);
        try {
            Report report = Oracle.verify(question(config()), progress);
            report.print(out);
            return switch (report.verdict()) {
                case AGREES -> 0;
                case DIFFERS -> Problem.FAILED;
                case MOVING -> MOVING;
            };
        } catch (OracleException e) {
            switch (e.kind()) {
                case USAGE -> throw Problem.usage(e.getMessage(), e);
                case UNREACHABLE -> throw Problem.unreachable(e.getMessage(), e);
                default -> {
                    err.println("concept-pulse: " + e.getMessage());
                    if (stacktrace()) {
                        e.printStackTrace(err);
                    }
                    return FAILED;
                }
            }
        }
    }

    private boolean stacktrace() {
        return spec.commandLine().getParseResult().hasMatchedOption("--stacktrace");
    }

    private JobConfig config() {
        List<String> options = new ArrayList<>();
        if (local) {
            options.addAll(
                    List.of(
                            "--kafka.bootstrap.servers=127.0.0.1:9092",
                            "--postgres.url=jdbc:postgresql://127.0.0.1:5432/postgres",
                            "--postgres.user=postgres",
                            "--postgres.password=postgres",
                            "--time.mode=replay"));
        }
        options.addAll(jobOptions);
        try {
            return ConfigLoader.load(options.toArray(String[]::new), environment);
        } catch (UsageException e) {
            throw Problem.usage(e.getMessage(), e);
        }
    }

    private Question question(JobConfig config) {
        if (settle < 1) {
            throw Problem.usage("--settle " + settle + ": give 1 or more seconds");
        }
        if (reference != null && !reference.startsWith("jdbc:postgresql:")) {
            throw Problem.usage("--reference: give jdbc:postgresql://HOST:PORT/DATABASE");
        }
        Topics topics = config.topics();
        return new Question(
                config.kafka().settings(),
                new TopicNames(
                        topics.news(),
                        topics.ticks(),
                        topics.concepts(),
                        topics.stocks(),
                        topics.alerts(),
                        topics.deadLetters(),
                        topics.late()),
                config.postgres().url(),
                config.postgres().user(),
                config.postgres().password(),
                moment(from, 0),
                // The option names the last moment, the range the first one after it.
                moment(to, 1),
                config.time().assumeFirstSeen() == TimeRules.FirstSeen.PUBLISHED,
                config.time().mode() == TimeRules.Mode.REPLAY,
                config.calendarFile().map(Path::of),
                Optional.ofNullable(labels),
                Optional.ofNullable(reference),
                Duration.ofSeconds(settle));
    }

    private static OptionalLong moment(Long millis, long plus) {
        return millis == null ? OptionalLong.empty() : OptionalLong.of(millis + plus);
    }
}
