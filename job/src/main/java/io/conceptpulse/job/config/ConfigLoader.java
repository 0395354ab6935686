package io.conceptpulse.job.config;

import io.conceptpulse.job.config.Setting.Layer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the configuration: flags before environment before file before defaults. */
public final class ConfigLoader {

    private ConfigLoader() {}

    /**
     * @param args flags, see {@link CommandLine}
     * @param env the environment; only names that begin with {@code CONCEPT_PULSE_} count, and an
     *     empty value is none
     * @throws UsageException with a line for each problem found
     */
    public static JobConfig load(String[] args, Map<String, String> env) {
        CommandLine line = CommandLine.parse(args);
        Settings settings = new Settings();
        line.configFile()
                .or(() -> Optional.ofNullable(env.get(Environment.CONFIG)))
                .filter(file -> !file.isBlank())
                .ifPresent(file -> fromFile(settings, file));
        new TreeMap<>(env).forEach((name, value) -> fromEnvironment(settings, name, value));
        line.flags().forEach((key, value) -> fromFlag(settings, key, value));
        readPassword(settings);
        return JobConfig.from(settings);
    }

    private static void fromFile(Settings settings, String file) {
        ConfigFile.read(file)
                .forEach((key, value) -> settings.put(new Setting(key, value, Layer.FILE, file)));
    }

    private static void fromFlag(Settings settings, String key, String value) {
        settings.put(new Setting(key, value, Layer.FLAG, "flag --" + key));
    }

    private static void fromEnvironment(Settings settings, String name, String value) {
        if (!Environment.concerns(name) || value.isEmpty()) {
            return;
        }
        String place = "environment " + name;
        Optional<String> key = Environment.keyOf(name);
        if (key.isPresent()) {
            settings.put(new Setting(key.get(), value, Layer.ENV, place));
        } else {
            settings.problems()
                    .add(
                            "unknown variable "
                                    + name
                                    + " in the environment"
                                    + Suggestion.among(Environment.names(), name));
        }
    }

    /** The file counts as the password would in the place where the file is named. */
    private static void readPassword(Settings settings) {
        Setting file = settings.get(JobOptions.POSTGRES_PASSWORD_FILE.key());
        if (file == null) {
            return;
        }
        String key = JobOptions.POSTGRES_PASSWORD.key();
        Setting password = settings.get(key);
        if (password != null && password.layer() == file.layer()) {
            settings.problem(
                    key + " and " + file.key() + " are both given", file, "; give one of them");
            return;
        }
        String secret = ConfigFile.readSecret(file.key(), file.value());
        settings.put(new Setting(key, secret, file.layer(), file.place()));
    }

    /** What {@code --help} prints. */
    public static String help() {
        return HelpText.of(JobOptions.ALL);
    }
}
