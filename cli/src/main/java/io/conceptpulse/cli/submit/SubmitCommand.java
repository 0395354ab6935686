package io.conceptpulse.cli.submit;

import io.conceptpulse.job.config.ConfigLoader;
import io.conceptpulse.job.config.ProgramArguments;
import io.conceptpulse.job.config.UsageException;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.WallClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Submits the job to a cluster that runs already. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "concept-pulse submit --address http://HOST:PORT [--config FILE] [OPTIONS]"
                    + " [--KEY=VALUE]..."
        },
        description = {
            "Bring the job to a Flink cluster and wait until it runs; needs no Flink here.",
            "Other options, and what stands behind --, go to the job; '-- --help' lists those.",
            ""
        })
public final class SubmitCommand implements Callable<Integer> {

    private static final int MAX_PORT = 65535;

    private final PrintStream out;

    @Option(
            names = "--address",
            required = true,
            paramLabel = "URL",
            description = "Where the cluster's REST API is, that of its web UI: http://HOST:PORT.")
    private String address;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Options of the job, a .properties file here; its lines become arguments, so no"
                            + " secrets.")
    private String config;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "Subtasks of the job; it needs as many slots. The job's default is 2.")
    private Integer parallelism;

    @Option(
            names = "--from-savepoint",
            paramLabel = "PATH",
            description = "Go on from this savepoint or kept checkpoint, a path of the cluster.")
    private String savepoint;

    @Option(
            names = "--allow-non-restored-state",
            description = "Drop state of the savepoint that no operator claims.")
    private boolean allowNonRestoredState;

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            description = "Another jar than that of this checkout.")
    private Path jar;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "How long to wait for the job to run; 0 does not wait. Default: ${DEFAULT-VALUE}.")
    private int wait;

    @Unmatched private final List<String> others = new ArrayList<>();

    public SubmitCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (others.contains("--help")) {
            out.println(ConfigLoader.help());
            return 0;
        }
        FlinkRest flink = new FlinkRest(checkedAddress());
        if (wait < 0) {
            throw Problem.usage("--wait " + wait + ": give 0 or more");
        }
        if (allowNonRestoredState && savepoint == null) {
            throw Problem.usage("--allow-non-restored-state needs --from-savepoint");
        }
        SubmitRequest request =
                new SubmitRequest(
                        jar == null ? JobJar.ofThisCheckout() : jar,
                        arguments(),
                        Optional.ofNullable(savepoint),
                        allowNonRestoredState,
                        Duration.ofSeconds(wait));
        new Submission(flink, new Steps(out), WallClock.SYSTEM).run(request);
        return 0;
    }

    private List<String> arguments() {
        List<String> flags = new ArrayList<>(others);
        if (parallelism != null) {
            flags.add("--parallelism=" + parallelism);
        }
        try {
            return ProgramArguments.of(Optional.ofNullable(config), flags);
        } catch (UsageException e) {
            throw Problem.usage(e.getMessage(), e);
        }
    }

    /** What is given is not repeated: there may be a password in it. */
    private URI checkedAddress() {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            // Its message holds the address.
            throw Problem.usage("--address is no address: give http://HOST:PORT");
        }
        if (uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            throw Problem.usage(
                    "--address has a user, a query or a fragment, which Flink knows nothing of: give"
                            + " http://HOST:PORT");
        }
        if (uri.getHost() == null
                || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw Problem.usage("--address is no address of HTTP: give http://HOST:PORT");
        }
        if (uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            throw Problem.usage(
                    "--address has the port %d: give one of 1 to %d"
                            .formatted(uri.getPort(), MAX_PORT));
        }
        return uri;
    }
}
