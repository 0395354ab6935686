package io.conceptpulse.job;

import io.conceptpulse.job.config.UsageException;
import io.conceptpulse.job.preflight.UnreachableException;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** That main throws and does not exit: this process would end with it, as a JobManager would. */
class MainTest {

    @Test
    void aWrongConfigurationIsThrownAsItsLinesAlone() {
        Throwable thrown = catchThrowable(() -> Main.main(new String[] {"--topics.newz=x"}));

        assertThat(thrown)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("unknown key topics.newz")
                .hasMessageContaining("postgres.url is required")
                .hasNoCause();
        assertThat(printed(thrown)).doesNotContain("\tat ");
    }

    @Test
    void aBrokerOutOfReachIsThrownAsOneLine() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            closed = socket.getLocalPort();
        }

        Throwable thrown =
                catchThrowable(
                        () ->
                                Main.main(
                                        new String[] {
                                            "--kafka.bootstrap.servers=127.0.0.1:" + closed,
                                            "--postgres.url=jdbc:postgresql://127.0.0.1:1/none"
                                        }));

        assertThat(thrown)
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("127.0.0.1:" + closed)
                .hasNoCause();
        assertThat(thrown.getMessage()).doesNotContain("\n");
        assertThat(printed(thrown)).doesNotContain("\tat ");
    }

    @Test
    void theStackIsThereOnRequest() {
        assertThatThrownBy(
                        () -> Main.main(new String[] {"--stacktrace", "--config=/does/not/exist"}))
                .isInstanceOf(UsageException.class)
                .hasCauseInstanceOf(java.nio.file.NoSuchFileException.class)
                .satisfies(thrown -> assertThat(printed(thrown)).contains("\tat "));
    }

    @Test
    void helpIsPrintedAndNothingStarts() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[] {"--help"});
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("kafka.bootstrap.servers");
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
