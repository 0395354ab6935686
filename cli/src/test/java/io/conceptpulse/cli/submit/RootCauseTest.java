package io.conceptpulse.cli.submit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RootCauseTest {

    @Test
    void isWhatStandsBehindTheLastCausedBy() {
        String trace =
                "a.b.Outer: outside\n\tat a.B.c(B.java:1)\n"
                        + "Caused by: a.b.Inner: first line\nsecond line\n\tat a.B.c(B.java:2)\n\t... 3 more\n";
        assertThat(RootCause.of(trace).line()).isEqualTo("Inner: first line second line");
    }

    @Test
    void aLineInAMessageThatLooksLikeAnExceptionIsPartOfTheMessage() {
        String trace =
                "a.b.Outer: told by\njava.io.IOException: the other side\n\tat a.B.c(B.java:1)";
        assertThat(RootCause.of(trace).type()).isEqualTo("a.b.Outer");
    }

    @Test
    void aTextThatIsNoTraceIsItsFirstLine() {
        assertThat(RootCause.of("\nNot found: /jars\nmore").line()).isEqualTo("Not found: /jars");
    }

    @Test
    void anExceptionWithoutAMessageIsItsName() {
        assertThat(RootCause.of("java.lang.NullPointerException\n\tat a.B.c(B.java:1)").line())
                .isEqualTo("NullPointerException");
    }
}
