package io.conceptpulse.job.config;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.description.TextElement;
import org.apache.flink.util.TimeUtils;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Options and their values as a person writes and reads them. */
final class OptionText {

    private OptionText() {}

    /** The value as it would be written in a file. */
    static String of(Object value) {
        if (value instanceof Duration span) {
            return TimeUtils.formatWithHighestUnit(span);
        }
        return value instanceof Enum<?> choice
                ? choice.name().toLowerCase(Locale.ROOT)
                : String.valueOf(value);
    }

    /** What a value of this option has to look like. */
    static String expectation(ConfigOption<?> option) {
        Object example = option.hasDefaultValue() ? option.defaultValue() : "";
        if (example instanceof Duration) {
            return "a duration such as 500 ms, 5 s, 10 min or 7 d";
        } else if (example instanceof Integer) {
            return "a whole number";
        } else if (example instanceof Double) {
            return "a number";
        } else if (example instanceof Boolean) {
            return "true or false";
        } else if (example instanceof Enum<?> choice) {
            return "one of "
                    + Arrays.stream(choice.getDeclaringClass().getEnumConstants())
                            .map(OptionText::of)
                            .collect(Collectors.joining(", "));
        }
        return "text";
    }

    static String description(ConfigOption<?> option) {
        return option.description().getBlocks().stream()
                .map(block -> ((TextElement) block).getFormat())
                .collect(Collectors.joining(" "));
    }
}
