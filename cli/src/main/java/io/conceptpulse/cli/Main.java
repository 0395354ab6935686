package io.conceptpulse.cli;

import io.conceptpulse.bench.BenchCommand;
import io.conceptpulse.bench.EvaluateCommand;
import io.conceptpulse.bench.TrainCommand;
import io.conceptpulse.cli.submit.SubmitCommand;
import io.conceptpulse.local.ConvertCommand;
import io.conceptpulse.local.LocalCommand;
import io.conceptpulse.local.ReplayCommand;
import io.conceptpulse.local.Seams;
import io.conceptpulse.local.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** {@code concept-pulse}: the commands, and how their errors are told. */
@Command(
        name = "concept-pulse",
        description = "Concept boards of the A-share market: what is said and how they move.",
        mixinStandardHelpOptions = true,
        version = "Concept Pulse 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong use, 3 something is out of reach; 'verify' has 4:"
                    + " the job is still at it."
        })
public final class Main implements Runnable {

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where an error came from.")
    private boolean stacktrace;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        // The names of boards are Chinese, whatever the locale says.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        // Libraries that log through the JDK would write over the table.
        LogManager.getLogManager().reset();
        System.exit(run(args, Seams.real(), out, err));
    }

    static int run(String[] args, Seams seams, PrintStream out, PrintStream err) {
        Main main = new Main();
        return new CommandLine(main)
                .addSubcommand(new LocalCommand(seams, out))
                .addSubcommand(new ReplayCommand(seams, out))
                .addSubcommand(new ConvertCommand(seams, out))
                .addSubcommand(new SubmitCommand(out))
                .addSubcommand(new VerifyCommand(out, err, System.getenv()))
                .addSubcommand(BenchCommand.with(out))
                .addSubcommand(new EvaluateCommand(out, err))
                .addSubcommand(new TrainCommand(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(main::wrongUse)
                .setExecutionExceptionHandler(main::failed)
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private int wrongUse(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("concept-pulse: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Problem.USAGE;
    }

    private int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
        PrintWriter err = command.getErr();
        if (e instanceof Problem problem) {
            err.println("concept-pulse: " + problem.getMessage());
        } else {
            err.println("concept-pulse: " + e + (stacktrace ? "" : " (--stacktrace says where)"));
        }
        if (stacktrace) {
            e.printStackTrace(err);
        }
        return e instanceof Problem problem ? problem.exitCode() : Problem.FAILED;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
