package io.conceptpulse.job.config;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values by key, each from the strongest place that gave it; and what was wrong with others. */
final class Settings {

    private static final List<String> KEYS =
            JobOptions.ALL.stream().map(ConfigOption::key).toList();

    private final Map<String, Setting> byKey = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    Settings() {
        for (ConfigOption<?> option : JobOptions.ALL) {
            if (option.hasDefaultValue()) {
                put(Setting.byDefault(option.key(), option.defaultValue()));
            }
        }
    }

    /** Takes the value, unless a stronger place gave one before. */
    void put(Setting setting) {
        String key = setting.key();
        if (!KEYS.contains(key) && !key.startsWith(JobOptions.KAFKA_PREFIX)) {
            problem("unknown key " + key, setting, Suggestion.among(KEYS, key));
            return;
        }
        byKey.merge(
                key, setting, (old, now) -> now.layer().compareTo(old.layer()) >= 0 ? now : old);
    }

    void problem(String what, Setting setting, String hint) {
        problems.add(what + " from " + setting.place() + hint);
    }

    Setting get(String key) {
        return byKey.get(key);
    }

    /** Typed; what does not parse is left out and is a problem. */
    Configuration toConfiguration() {
        Configuration configuration = new Configuration();
        byKey.values().stream()
                .filter(setting -> setting.layer() != Setting.Layer.DEFAULT)
                .forEach(setting -> configuration.setString(setting.key(), setting.value()));
        for (ConfigOption<?> option : JobOptions.ALL) {
            try {
                configuration.getOptional(option);
            } catch (IllegalArgumentException e) {
                Setting setting = byKey.get(option.key());
                String shown = Secrets.redacted(setting.key(), setting.value());
                String expected = "; expected " + OptionText.expectation(option);
                problem(setting.key() + " cannot be '" + shown + "'", setting, expected);
                configuration.removeConfig(option);
            }
        }
        return configuration;
    }

    /** What was wrong so far; may be added to. */
    List<String> problems() {
        return problems;
    }

    /** One line for each key in effect. */
    List<String> describe() {
        return byKey.values().stream().map(Setting::describe).toList();
    }
}
