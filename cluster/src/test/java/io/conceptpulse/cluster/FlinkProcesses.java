package io.conceptpulse.cluster;

import io.conceptpulse.local.stack.Ports;
import org.apache.flink.client.cli.CliFrontend;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint;
import org.apache.flink.runtime.jobmanager.JobManagerProcessUtils;
import org.apache.flink.runtime.taskexecutor.TaskManagerRunner;
import org.apache.flink.runtime.util.config.memory.ProcessMemoryUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A standalone Flink cluster as a user has it: a JobManager and TaskManagers in processes of their
 * own, with a configuration directory, made of the artifacts on Maven Central. Each TaskManager has
 * one slot, so that a job of parallelism 2 sends records from process to process.
 */
final class FlinkProcesses implements AutoCloseable {

    private final Path directory;
    private final Path logs;
    private final int restPort;
    private final List<FlinkProcess> taskManagers = new ArrayList<>();
    private FlinkProcess jobManager;
    private int started;

    private FlinkProcesses(Path directory, Path logs, int restPort) {
        this.directory = directory;
        this.logs = logs;
        this.restPort = restPort;
    }

    /**
     * Starts the processes.
     *
     * @param name of the directory of their logs
     * @param more settings of Flink beside those that every test has
     */
    static FlinkProcesses start(String name, int taskManagers, Map<String, String> more) {
        try {
            Path logs = Installation.buildDirectory().resolve("flink-logs").resolve(name);
            Path directory = Files.createTempDirectory("concept-pulse-flink-");
            if (Files.exists(logs)) {
                Directories.delete(logs);
            }
            Files.createDirectories(logs);
            Ports ports = new Ports(note -> {});
            int restPort = ports.free();
            Map<String, String> settings = settings(directory, ports.free(), restPort);
            settings.putAll(more);
            FlinkProcesses cluster = new FlinkProcesses(directory, logs, restPort);
            cluster.configure(settings);
            try {
                cluster.startJobManager();
                for (int i = 0; i < taskManagers; i++) {
                    cluster.startTaskManager();
                }
                return cluster;
            } catch (RuntimeException e) {
                cluster.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://" + Ports.HOST + ":" + restPort);
    }

    /** Where checkpoints go; all processes see it, as they would a shared store. */
    Path checkpoints() {
        return directory.resolve("checkpoints");
    }

    Path savepoints() {
        return directory.resolve("savepoints");
    }

    List<FlinkProcess> taskManagers() {
        return List.copyOf(taskManagers);
    }

    void startTaskManager() {
        Configuration configuration = configuration();
        var spec = TaskExecutorProcessUtils.processSpecFromConfig(configuration);
        String name = "taskmanager-" + ++started;
        taskManagers.add(
                start(
                        name,
                        ProcessMemoryUtils.generateJvmParametersStr(spec),
                        TaskManagerRunner.class.getName(),
                        TaskExecutorProcessUtils.generateDynamicConfigsStr(spec)));
    }

    /** Kills one of the TaskManagers and starts another, as whatever watches over them would. */
    void killAndReplace(FlinkProcess taskManager) {
        taskManager.kill();
        taskManagers.remove(taskManager);
        startTaskManager();
    }

    /**
     * Flink's own command line, with the configuration of this cluster; its output is one stream.
     */
    Process client(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(FlinkProcess.java());
        command.addAll(List.of("-cp", Installation.flinkClassPath(), CliFrontend.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FLINK_CONF_DIR", conf().toString());
        return builder.start();
    }

    /** The processes that should run and do not. */
    List<FlinkProcess> dead() {
        List<FlinkProcess> all = new ArrayList<>(taskManagers);
        all.add(jobManager);
        return all.stream().filter(process -> !process.isAlive()).toList();
    }

    @Override
    public void close() {
        taskManagers.forEach(FlinkProcess::close);
        if (jobManager != null) {
            jobManager.close();
        }
        Directories.delete(directory);
    }

    private void startJobManager() {
        Configuration configuration = configuration();
        var spec = JobManagerProcessUtils.processSpecFromConfig(configuration);
        jobManager =
                start(
                        "jobmanager",
                        JobManagerProcessUtils.generateJvmParametersStr(spec, configuration),
                        StandaloneSessionClusterEntrypoint.class.getName(),
                        JobManagerProcessUtils.generateDynamicConfigsStr(spec));
    }

    /** The flags are what Flink's scripts ask BashJavaUtils for. */
    private FlinkProcess start(String name, String jvm, String mainClass, String dynamic) {
        List<String> options = words(jvm);
        options.add("-Dlog4j.configurationFile=" + conf().resolve("log4j2.xml").toUri());
        List<String> arguments = new ArrayList<>(List.of("--configDir", conf().toString()));
        arguments.addAll(words(dynamic));
        Path log = logs.resolve(name + ".log");
        return FlinkProcess.start(name, options, mainClass, arguments, log);
    }

    private static List<String> words(String line) {
        return new ArrayList<>(List.of(line.strip().split("\\s+")));
    }

    private Path conf() {
        return directory.resolve("conf");
    }

    private Configuration configuration() {
        return GlobalConfiguration.loadConfiguration(conf().toString());
    }

    private void configure(Map<String, String> settings) throws IOException {
        Files.createDirectories(conf());
        Files.createDirectories(checkpoints());
        Files.createDirectories(savepoints());
        Files.createDirectories(directory.resolve("tmp"));
        Files.writeString(
                conf().resolve("config.yaml"),
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + ": " + setting.getValue())
                        .collect(Collectors.joining("\n", "", "\n")));
        try (var log4j = FlinkProcesses.class.getResourceAsStream("/flink-log4j2.xml")) {
            Files.copy(log4j, conf().resolve("log4j2.xml"));
        }
    }

    private static Map<String, String> settings(Path directory, int rpcPort, int restPort) {
        Map<String, String> settings = new TreeMap<>();
        for (String key :
                List.of(
                        "jobmanager.rpc.address",
                        "jobmanager.bind-host",
                        "taskmanager.host",
                        "taskmanager.bind-host",
                        "rest.address",
                        "rest.bind-address")) {
            settings.put(key, Ports.HOST);
        }
        settings.put("jobmanager.rpc.port", Integer.toString(rpcPort));
        settings.put("rest.port", Integer.toString(restPort));
        settings.put("rest.bind-port", Integer.toString(restPort));
        settings.put("taskmanager.numberOfTaskSlots", "1");
        settings.put("jobmanager.memory.heap.size", "320m");
        settings.put("jobmanager.memory.off-heap.size", "64m");
        settings.put("jobmanager.memory.jvm-metaspace.size", "192m");
        settings.put("taskmanager.memory.task.heap.size", "448m");
        settings.put("taskmanager.memory.framework.heap.size", "64m");
        settings.put("taskmanager.memory.managed.size", "1m");
        settings.put("taskmanager.memory.network.min", "48m");
        settings.put("taskmanager.memory.network.max", "48m");
        settings.put("taskmanager.memory.jvm-metaspace.size", "192m");
        // A dead TaskManager refuses two heartbeats in a row: noticed within about 5 s. One that
        // only waits for a processor on a busy machine is left alone for longer.
        settings.put("heartbeat.interval", "2 s");
        settings.put("heartbeat.rpc-failure-threshold", "2");
        settings.put("heartbeat.timeout", "40 s");
        String tmp = directory.resolve("tmp").toString();
        settings.put("io.tmp.dirs", tmp);
        settings.put("web.tmpdir", tmp);
        settings.put("web.upload.dir", directory.resolve("upload").toString());
        settings.put(
                "execution.checkpointing.dir", directory.resolve("checkpoints").toUri().toString());
        settings.put(
                "execution.checkpointing.savepoint-dir",
                directory.resolve("savepoints").toUri().toString());
        return settings;
    }
}
