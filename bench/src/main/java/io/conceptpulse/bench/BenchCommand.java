package io.conceptpulse.bench;

import io.conceptpulse.bench.functions.FunctionsCommand;
import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.bench.run.Bench;
import io.conceptpulse.bench.run.RunOptions;
import io.conceptpulse.bench.start.StartCommand;
import io.conceptpulse.local.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

/** Measures the whole job beside the least that any job costs. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write a seeded load to Kafka and run, over the same topics, source → discard and the"
                    + " whole job into PostgreSQL in turn; the best round of each counts. Then what"
                    + " ticks and articles cost alone, and how long an alert takes live.",
            ""
        })
public final class BenchCommand implements Callable<Integer> {

    private static final String SESSION = "session";

    private final PrintStream out;

    @Spec private CommandSpec spec;

    @Option(
            names = "--ticks",
            paramLabel = "N|session",
            defaultValue = "2000000",
            description =
                    "Snapshots of about 290 bytes, from 09:30 on; session: every 3 s of a whole"
                            + " session, 25.6 million with 5,400 stocks. Default: ${DEFAULT-VALUE}.")
    private String ticks;

    @Option(
            names = "--articles",
            paramLabel = "N",
            description =
                    "Articles over the time of the ticks. Default: 5,000 to a session, at least"
                            + " 300.")
    private Integer articles;

    @Option(names = "--stocks", defaultValue = "5400", description = "Default: ${DEFAULT-VALUE}.")
    private int stocks;

    @Option(names = "--boards", defaultValue = "400", description = "Default: ${DEFAULT-VALUE}.")
    private int boards;

    @Option(
            names = "--boards-per-stock",
            paramLabel = "N",
            defaultValue = "10",
            description = "Boards in which each stock sits. Default: ${DEFAULT-VALUE}.")
    private int boardsPerStock;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            defaultValue = "2",
            description = "Of both jobs. Default: ${DEFAULT-VALUE}.")
    private int parallelism;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--latency-alerts",
            paramLabel = "N",
            defaultValue = "100",
            description = "Alerts over which latency is measured. Default: ${DEFAULT-VALUE}.")
    private int latencyAlerts;

    @Option(names = "--no-latency", description = "Leave the latency out.")
    private boolean noLatency;

    @Option(
            names = "--no-verify",
            description = "Do not have the oracle check the rows of the last round.")
    private boolean noVerify;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20240219",
            description = "The same seed and size give the same load. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--json",
            paramLabel = "FILE|-",
            description = "Write all figures there; -: to standard output, all else to the error.")
    private String json;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Keep topics, rows and logs in this directory, which must be new.")
    private Path keep;

    private BenchCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * The command with what is below it.
     *
     * @param out where progress and figures go
     */
    public static CommandLine with(PrintStream out) {
        return new CommandLine(new BenchCommand(out))
                .addSubcommand(new FunctionsCommand(out))
                .addSubcommand(new StartCommand(out));
    }

    @Override
    public Integer call() throws Exception {
        LoadSize size = size();
        RunOptions options =
                new RunOptions(
                        size,
                        parallelism,
                        rounds,
                        noLatency ? 0 : latencyAlerts,
                        !noVerify,
                        keep,
                        String.join(" ", spec.commandLine().getParseResult().originalArgs()));
        boolean toOutput = "-".equals(json);
        Path file = json == null || toOutput ? null : writable(Path.of(json));
        Bench.Outcome outcome = Bench.run(options, toOutput ? System.err : out, Clock.systemUTC());
        if (toOutput) {
            out.println(outcome.json());
        } else if (file != null) {
            Files.writeString(file, outcome.json() + "\n", StandardCharsets.UTF_8);
            out.println("figures in " + file);
        }
        return outcome.rowsAreRight() ? 0 : Problem.FAILED;
    }

    private LoadSize size() {
        long asked = ticks.equals(SESSION) ? LoadSize.session(stocks) : number(ticks);
        int texts = articles == null ? LoadSize.articlesFor(asked) : articles;
        return new LoadSize(seed, stocks, boards, boardsPerStock, asked, texts);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.usage("--ticks " + text + ": give a number, or session");
        }
    }

    /** Found out before the run and not after it. */
    private static Path writable(Path file) {
        try {
            Files.writeString(file, "");
            return file;
        } catch (IOException e) {
            throw Problem.usage("--json " + file + ": cannot be written to (" + e + ")", e);
        }
    }
}
