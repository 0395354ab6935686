package io.conceptpulse.job.config;

import org.apache.flink.configuration.ConfigOption;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys as variables of the environment: {@code CONCEPT_PULSE_}, upper case, underscores. */
final class Environment {

    static final String PREFIX = "CONCEPT_PULSE_";

    /** The file of {@code --config}. */
    static final String CONFIG = PREFIX + "CONFIG";

    private static final String KAFKA = nameOf(JobOptions.KAFKA_PREFIX);

    /**
     * What Kubernetes and Docker put into every container beside a service that is called
     * concept-pulse-something; not meant for the job.
     */
    private static final Pattern SERVICE_LINK =
            Pattern.compile(
                    PREFIX
                            + "(.*_)?(SERVICE_HOST|SERVICE_PORT(_.*)?"
                            + "|PORT(_\\d+_(TCP|UDP)(_(PROTO|PORT|ADDR))?)?)");

    private static final Map<String, String> KEYS =
            JobOptions.ALL.stream()
                    .map(ConfigOption::key)
                    .collect(
                            Collectors.toUnmodifiableMap(Environment::nameOf, Function.identity()));

    private Environment() {}

    static String nameOf(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Whether the job should understand this variable. */
    static boolean concerns(String name) {
        return name.startsWith(PREFIX)
                && !name.equals(CONFIG)
                && !SERVICE_LINK.matcher(name).matches();
    }

    /** The key that a variable stands for; names of Kafka have dots only. */
    static Optional<String> keyOf(String name) {
        String known = KEYS.get(name);
        if (known == null && name.startsWith(KAFKA) && name.length() > KAFKA.length()) {
            String rest = name.substring(KAFKA.length()).toLowerCase(Locale.ROOT);
            return Optional.of(JobOptions.KAFKA_PREFIX + rest.replace('_', '.'));
        }
        return Optional.ofNullable(known);
    }

    static Iterable<String> names() {
        return KEYS.keySet();
    }
}
