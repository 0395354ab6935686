package io.conceptpulse.job.config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource({"--time.max-ahead,-5 s", "--kafka.x,-1"})
    void takesAValueThatBeginsWithADash(String flag, String value) {
        assertThat(CommandLine.parse(flag, value).flags()).containsValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "news, 'news' is not --KEY VALUE",
        "-x, '-x' is not --KEY VALUE",
        "--, '--' is not --KEY VALUE",
        "--topics.news, --topics.news has no value; write --topics.news=VALUE",
    })
    void refusesWhatIsNeitherKeyNorValue(String arg, String says) {
        assertThatThrownBy(() -> CommandLine.parse(arg))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(says);
    }

    @Test
    void takesHelpAndStacktraceAsSwitches() {
        CommandLine line = CommandLine.parse("--stacktrace", "--help", "--topics.news", "n");

        assertThat(line.help()).isTrue();
        assertThat(line.stacktrace()).isTrue();
        assertThat(line.flags()).containsOnly(Map.entry("topics.news", "n"));
    }
}
