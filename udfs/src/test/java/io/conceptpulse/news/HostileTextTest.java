package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileTextTest {

    /** Linear work on a megabyte takes well under a second, quadratic work hours. */
    private static final Duration LINEAR = Duration.ofSeconds(20);

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isCleanedInLinearTimeIntoTextThatCanBeStored(Map.Entry<String, String> text) {
        CleanText clean =
                assertTimeoutPreemptively(
                        LINEAR, () -> NewsCleaner.clean(text.getValue(), text.getValue()));

        assertThat(ControlCharacters.strip(clean.title())).isSameAs(clean.title());
        assertThat(ControlCharacters.strip(clean.body())).isSameAs(clean.body());
        assertThat(clean.title()).doesNotContain("\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void givesATitleToTextThatHasWords(Map.Entry<String, String> text) {
        CleanText clean =
                assertTimeoutPreemptively(LINEAR, () -> NewsCleaner.clean("", text.getValue()));

        assertThat(clean.title().isEmpty() && !clean.body().isEmpty()).isFalse();
        assertThat(clean.title().length()).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isOneStoryWithItselfOrUnknown(Map.Entry<String, String> text) {
        StoryFingerprint print = StoryFingerprint.of(NewsCleaner.clean("", text.getValue()));

        assertThat(print.similarity(print)).isIn(0.0, 1.0);
    }

    @Test
    void takesMissingTitleAndBodyForEmptyOnes() {
        assertThat(NewsCleaner.clean(null, null)).isEqualTo(NewsCleaner.clean("", ""));
    }

    static Stream<Map.Entry<String, String>> texts() {
        return HostileTexts.all();
    }
}
