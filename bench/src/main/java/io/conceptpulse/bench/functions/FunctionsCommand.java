package io.conceptpulse.bench.functions;

import io.conceptpulse.local.problem.Problem;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Runs the benchmarks of single functions with JMH, each in a JVM of its own. */
@Command(
        name = "functions",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measure single functions with JMH, on one thread, in a JVM of their own.",
            ""
        })
public final class FunctionsCommand implements Callable<Integer> {

    private static final String PACKAGE = FunctionsCommand.class.getPackageName();

    private final PrintStream out;

    @Parameters(
            paramLabel = "REGEX",
            arity = "0..1",
            defaultValue = ".*",
            description = "Only those whose name has this in it, e.g. match or MarketFunctions.")
    private String regex;

    @Option(
            names = "--quick",
            description = "1 s of warm-up and 2 × 1 s: to see the order of magnitude.")
    private boolean quick;

    @Option(
            names = "--news",
            paramLabel = "FILE",
            description =
                    "Articles, JSON lines with title and text, instead of those of the load; needs"
                            + " --concepts.")
    private Path news;

    @Option(
            names = "--concepts",
            paramLabel = "FILE",
            description = "Names of boards to look for in them, one a line; or .jsonl.")
    private Path concepts;

    @Option(
            names = "--stocks",
            paramLabel = "FILE",
            description =
                    "Stocks to look for in them, CSV with ts_code, name and list_date; or .jsonl.")
    private Path stocks;

    /**
     * @param out where the figures go
     */
    public FunctionsCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw Problem.usage(
                    "'" + regex + "' is no regular expression: " + e.getDescription(), e);
        }
        ArticleFiles files = files();
        Work work =
                Work.of(new Corpus().tickBytes(), files == null ? Articles.given() : files.read());
        // Two users of one machine would else refuse each other.
        System.setProperty("jmh.ignoreLock", "true");
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include(Pattern.quote(PACKAGE) + ".*(" + regex + ")")
                        .timeUnit(TimeUnit.SECONDS)
                        .forks(1)
                        .shouldFailOnError(true)
                        .warmupIterations(quick ? 1 : 3)
                        .warmupTime(TimeValue.seconds(quick ? 1 : 2))
                        .measurementIterations(quick ? 2 : 5)
                        .measurementTime(TimeValue.seconds(quick ? 1 : 2));
        if (files != null) {
            options.jvmArgsAppend(files.jvmArguments().toArray(String[]::new));
        }
        try {
            new FunctionsText(out, work).print(new Runner(options.build()).run());
            return 0;
        } catch (NoBenchmarksException e) {
            throw Problem.usage("no function has '" + regex + "' in its name", e);
        } catch (RunnerException e) {
            throw Problem.failed("JMH failed: " + e.getMessage(), e);
        }
    }

    private ArticleFiles files() {
        if ((news == null) != (concepts == null) || (stocks != null && news == null)) {
            throw Problem.usage("--news and --concepts go together, and --stocks with both");
        }
        return news == null ? null : new ArticleFiles(news, concepts, stocks);
    }
}
