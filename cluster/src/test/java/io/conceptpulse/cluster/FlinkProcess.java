package io.conceptpulse.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One JobManager or TaskManager: a Java process of its own, with a log file. */
final class FlinkProcess implements AutoCloseable {

    private static final long STOP_SECONDS = 10;

    /** Of env.java.opts.all in the configuration that comes with Flink. */
    private static final List<String> OPENED =
            List.of(
                    "java.lang",
                    "java.lang.reflect",
                    "java.io",
                    "java.net",
                    "java.nio",
                    "java.text",
                    "java.time",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "java.util.concurrent.locks");

    private final String name;
    private final Process process;
    private final Path log;

    private FlinkProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * @param jvm options of the JVM
     * @param arguments of the main class
     * @param log takes standard output, standard error and what Flink logs
     */
    static FlinkProcess start(
            String name, List<String> jvm, String mainClass, List<String> arguments, Path log) {
        List<String> command = new ArrayList<>(java());
        command.addAll(jvm);
        command.add("-cp");
        command.add(Installation.flinkClassPath());
        command.add(mainClass);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // What a developer has set for the job must not reach the one under test.
        builder.environment().keySet().removeIf(key -> key.startsWith("CONCEPT_PULSE_"));
        try {
            FlinkProcess started = new FlinkProcess(name, builder.start(), log);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(started.process::destroyForcibly, "end-" + name));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The JVM that runs this test, opened as the configuration that comes with Flink opens it.
     * Without java.lang, the REST API does not answer where the main method of a job has thrown.
     */
    static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("-XX:+UseSerialGC");
        return command;
    }

    /** As {@code kill -9} does: nothing is closed, said or handed over. */
    void kill() {
        process.toHandle().destroyForcibly();
        await();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Who it is and where its log lies. */
    @Override
    public String toString() {
        return name
                + (isAlive() ? "" : " (exit code " + process.exitValue() + ")")
                + ", log "
                + log;
    }

    @Override
    public void close() {
        process.destroy();
        if (!await()) {
            process.destroyForcibly();
        }
    }

    private boolean await() {
        try {
            return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
