package io.conceptpulse.job.config;

import io.conceptpulse.job.config.Setting.Layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options on their way to a job that starts elsewhere. There they are arguments of {@link
 * io.conceptpulse.job.Main}, and Flink's REST API shows those to whoever reaches it, so that no
 * secret may be among them. What else that place says is not known here: a key that is required may
 * stand in its environment, and files that options name lie there.
 */
public final class ProgramArguments {

    private ProgramArguments() {}

    /**
     * The lines of a file, then flags, which count more, as {@code --key=value}.
     *
     * @param file a properties file that lies here
     * @param flags see {@link CommandLine}
     * @throws UsageException with a line for each problem found
     */
    public static List<String> of(Optional<String> file, List<String> flags) {
        CommandLine line = CommandLine.parse(flags.toArray(String[]::new));
        Map<String, String> arguments = new LinkedHashMap<>();
        Settings settings = elsewhere();
        List<String> secrets = new ArrayList<>();
        file.ifPresent(
                path ->
                        ConfigFile.read(path)
                                .forEach(
                                        (key, value) -> {
                                            Setting setting =
                                                    new Setting(key, value, Layer.FILE, path);
                                            settings.put(setting);
                                            refuseSecret(setting, secrets);
                                            arguments.put(key, value);
                                        }));
        line.flags()
                .forEach(
                        (key, value) -> {
                            Setting setting = new Setting(key, value, Layer.FLAG, "flag --" + key);
                            settings.put(setting);
                            refuseSecret(setting, secrets);
                            arguments.put(key, value);
                        });
        settings.problems().addAll(secrets);
        // Throws where a value is wrong.
        JobConfig.from(settings);
        List<String> all = new ArrayList<>();
        arguments.forEach((key, value) -> all.add("--" + key + "=" + value));
        line.configFile().ifPresent(path -> all.add("--config=" + path));
        if (line.stacktrace()) {
            all.add("--stacktrace");
        }
        return List.copyOf(all);
    }

    /** What is required is taken to be said there; if it is not, the job says so itself. */
    private static Settings elsewhere() {
        Settings settings = new Settings();
        settings.put(Setting.given(JobOptions.BOOTSTRAP_SERVERS.key(), "elsewhere:9092"));
        settings.put(Setting.given(JobOptions.POSTGRES_URL.key(), "jdbc:postgresql:elsewhere"));
        return settings;
    }

    private static void refuseSecret(Setting setting, List<String> problems) {
        String key = setting.key();
        boolean secret = Secrets.isSecret(key);
        if (!secret && Secrets.redactedIn(setting.value()).equals(setting.value())) {
            return;
        }
        problems.add(
                key
                        + " from "
                        + setting.place()
                        + (secret ? " is a secret" : " holds a password")
                        + ", and Flink's REST API shows arguments; leave it out and set "
                        + Environment.nameOf(secret ? key : JobOptions.POSTGRES_PASSWORD.key())
                        + " where the JobManager starts"
                        + (key.startsWith("postgres.")
                                ? ", or name a file there with postgres.password.file"
                                : ""));
    }
}
