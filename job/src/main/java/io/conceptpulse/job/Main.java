package io.conceptpulse.job;

import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.job.config.AlertRules;
import io.conceptpulse.job.config.CommandLine;
import io.conceptpulse.job.config.ConfigLoader;
import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.config.TimeRules;
import io.conceptpulse.job.config.UsageException;
import io.conceptpulse.job.preflight.Preflight;
import io.conceptpulse.job.preflight.Schema;
import io.conceptpulse.job.preflight.UnreachableException;
import io.conceptpulse.job.source.PartitionCounts;
import io.conceptpulse.job.source.Sources;
import io.conceptpulse.job.source.WallClock;
import io.conceptpulse.job.store.DriverRegistration;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.spike.SpikeRules;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.function.SerializableSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Entry point: reads the configuration, checks what it needs, and submits the job. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /**
     * Never ends the process: a jar that comes through the REST API runs inside the JobManager.
     *
     * @throws UsageException where the configuration is wrong, with a line for each problem
     * @throws UnreachableException where something that the job needs is out of reach, with a line
     */
    public static void main(String[] args) throws Exception {
        boolean stacktrace = false;
        try {
            CommandLine line = CommandLine.parse(args);
            stacktrace = line.stacktrace();
            if (line.help()) {
                System.out.println(ConfigLoader.help());
                return;
            }
            JobConfig config = ConfigLoader.load(args, System.getenv());
            LOG.info("running with\n{}", config.describe());
            StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
            runJob(env, config, WallClock.system());
            env.execute("concept-pulse");
        } catch (UsageException e) {
            throw stacktrace ? e : brief(new UsageException(e.getMessage()));
        } catch (UnreachableException e) {
            throw stacktrace ? e : brief(new UnreachableException(e.getMessage()));
        } finally {
            // Flyway loads it, too.
            DriverRegistration.undo();
        }
    }

    /** The line for a person alone: Flink prints causes and stack where there are any. */
    private static <E extends RuntimeException> E brief(E problem) {
        problem.setStackTrace(new StackTraceElement[0]);
        return problem;
    }

    /** Joins sources, pipeline and sinks in this environment, after checking that all is there. */
    public static void runJob(StreamExecutionEnvironment env, JobConfig config, WallClock clock) {
        Preflight.check(config);
        if (config.postgres().migrate()) {
            Schema.migrate(config.postgres());
        }
        ClusterSettings.apply(env, config.execution());
        PartitionCounts partitions = PartitionCounts.ask(config.kafka(), config.topics().all());
        PulseRules rules = rules(config);
        Inputs inputs = new Sources(env, config, rules.calendar(), clock).inputs(partitions);
        Outputs outputs = new PulsePipeline(rules).define(inputs);
        Writing.write(outputs, config);
    }

    static PulseRules rules(JobConfig config) {
        AlertRules alerts = config.alerts();
        return new PulseRules(
                config.topics(),
                calendar(config.calendarFile()),
                formerNames(config.formerNames()),
                tone(config.tone().model()),
                new SpikeRules(
                        alerts.minStories(),
                        alerts.minSources(),
                        alerts.enterScore(),
                        alerts.leaveScore(),
                        alerts.minHold().toMillis(),
                        alerts.coolDown().toMillis()),
                config.time().mode() == TimeRules.Mode.REPLAY,
                config.time().newsLateAfter(),
                config.remembrance().articles(),
                config.remembrance().stories(),
                config.execution().provisionalPace());
    }

    private static SerializableSupplier<FormerNames> formerNames(String which) {
        return switch (which) {
            case "standard" -> FormerNames::standard;
            case "none" -> FormerNames::none;
            default ->
                    () -> {
                        try {
                            return FormerNames.read(Path.of(which));
                        } catch (IOException e) {
                            throw new UncheckedIOException("cannot read the names " + which, e);
                        }
                    };
        };
    }

    private static SerializableSupplier<ToneScorer> tone(String model) {
        return () -> ToneScorer.with(model);
    }

    private static SerializableSupplier<TradingCalendar> calendar(Optional<String> file) {
        if (file.isEmpty()) {
            return TradingCalendar::shipped;
        }
        String path = file.get();
        return () -> {
            try {
                return TradingCalendar.load(Path.of(path));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the calendar " + path, e);
            }
        };
    }
}
