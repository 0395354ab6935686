package io.conceptpulse.job.config;

import org.apache.flink.configuration.ConfigOption;

import java.util.List;

/** The options as text for a terminal. */
final class HelpText {

    private static final String HEAD =
            """
            Concept Pulse: joins financial news with A-share ticks, minute by minute and per board.

            Usage: flink run JAR [--config FILE] [--KEY VALUE | --KEY=VALUE]...

            Each key may be a flag (--topics.news NEWS), a variable of the environment
            (CONCEPT_PULSE_TOPICS_NEWS) or a line of FILE (topics.news=NEWS); the first of these
            that is given counts. kafka.* goes to the Kafka clients as it is, without "kafka.";
            keep secrets out of flags.

              --config FILE   read a .properties file; also CONCEPT_PULSE_CONFIG
              --help          print this
              --stacktrace    print the causes of an error

            """;

    private HelpText() {}

    static String of(List<ConfigOption<?>> options) {
        StringBuilder text = new StringBuilder(HEAD);
        for (ConfigOption<?> option : options) {
            text.append("  ").append(option.key());
            if (option.hasDefaultValue()) {
                text.append(" = ").append(OptionText.of(option.defaultValue()));
            }
            text.append(" (").append(OptionText.expectation(option)).append(")\n      ");
            text.append(OptionText.description(option)).append('\n');
        }
        return text.toString();
    }
}
