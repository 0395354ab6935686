package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that the job was told, checked.
 *
 * @param calendarFile sessions to use instead of the built-in ones
 * @param formerNames {@code standard}, {@code none} or a file
 * @param inEffect a line for each key in effect, without secrets
 */
public record JobConfig(
        Kafka kafka,
        Topics topics,
        StartOffsets startOffsets,
        TimeRules time,
        Remembrance remembrance,
        ToneRules tone,
        AlertRules alerts,
        Execution execution,
        Postgres postgres,
        SinkRules sink,
        Optional<String> calendarFile,
        String formerNames,
        List<String> inEffect) {

    public JobConfig {
        inEffect = List.copyOf(inEffect);
    }

    /**
     * @throws UsageException with a line for each problem found
     */
    public static JobConfig from(Configuration configuration) {
        Settings settings = new Settings();
        configuration.toMap().forEach((key, value) -> settings.put(Setting.given(key, value)));
        return from(settings);
    }

    static JobConfig from(Settings settings) {
        Configuration c = settings.toConfiguration();
        Parts parts = new Parts(c, new ArrayList<>(settings.problems()));
        JobConfig config =
                new JobConfig(
                        parts.make(Kafka::from),
                        parts.make(Topics::from),
                        c.get(JobOptions.START_OFFSETS),
                        parts.make(TimeRules::from),
                        parts.make(Remembrance::from),
                        parts.make(ToneRules::from),
                        parts.make(AlertRules::from),
                        parts.make(Execution::from),
                        parts.make(Postgres::from),
                        parts.make(SinkRules::from),
                        c.getOptional(JobOptions.CALENDAR_FILE),
                        c.get(JobOptions.NAMES_FORMER),
                        settings.describe());
        if (!parts.problems.isEmpty()) {
            throw new UsageException(parts.problems);
        }
        return config;
    }

    /** All keys in effect, one a line with its origin, secrets hidden. */
    public String describe() {
        return String.join(System.lineSeparator(), inEffect);
    }

    /** Makes the parts one by one, so that one run shows all that is wrong. */
    private record Parts(Configuration configuration, List<String> problems) {

        private <T> T make(Function<Configuration, T> part) {
            try {
                return part.apply(configuration);
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
                return null;
            }
        }
    }
}
