package io.conceptpulse.cli;

import io.conceptpulse.local.Seams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The verb {@code verify} as a person uses it, on the replay. */
class VerifyITCase {

    private static SoraReplay replay;

    @TempDir private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void run() throws IOException {
        replay = SoraReplay.run();
    }

    @Test
    void theWholeReplayHasNoDifference() throws IOException {
        Path labels = directory.resolve("labels.tsv");
        try (var resource = Seams.class.getResourceAsStream("/replay/sora/labels.tsv")) {
            Files.copy(resource, labels);
        }
        assertThat(verify("--labels=" + labels)).as(text(out) + text(err)).isZero();
        assertThat(text(out))
                .startsWith("no difference: ")
                .contains("news")
                .containsPattern("stocks +35 = accepted 35 \\+ duplicate 0 \\+ late 0 \\+ dead 0")
                .containsPattern(
                        "mentions against labels: 4\\d\\d right, \\d+ too many, 0 missing");
        assertThat(text(err)).contains("session 2024-03-05 recomputed");
    }

    @Test
    void aRangeGoesByTheLevelsBeforeIt() {
        assertThat(verify("--from=2024-02-26", "--to=2024-02-26")).as(text(out)).isZero();
        assertThat(text(out)).contains("2024-02-26 00:00 to 2024-02-27 00:00");
    }

    @Test
    void aRangeMayBeginInMidSessionAndEndThere() {
        assertThat(verify("--from=2024-02-26T10:30", "--to=2024-02-26T13:30:00"))
                .as(text(out))
                .isZero();
    }

    @Test
    void anAlertOfAHolidayWaitsForItsPriceUntilALaterRange() {
        assertThat(verify("--from=2024-02-16", "--to=2024-02-16")).as(text(out)).isZero();
    }

    @Test
    void aRecordThatIsLostIsFoundWhenNothingMovesAnyMore() throws SQLException {
        change(
                "UPDATE counts SET total = total - 1 WHERE topic = 'news' AND outcome IN ('IN', 'ACCEPTED')");
        try {
            assertThat(verify("--settle=1")).isEqualTo(1);
            assertThat(text(out))
                    .contains("counts.total: differs: 2 rows", "news ACCEPTED: expected");
        } finally {
            change(
                    "UPDATE counts SET total = total + 1 WHERE topic = 'news' AND outcome IN ('IN', 'ACCEPTED')");
        }
    }

    @Test
    void aJobThatIsStillAtItIsNotJudged() throws Exception {
        change("UPDATE counts SET total = total - 1000 WHERE topic = 'ticks' AND outcome = 'IN'");
        CountDownLatch over = new CountDownLatch(1);
        Thread job = new Thread(() -> count(over), "job");
        job.start();
        try {
            assertThat(verify("--settle=30")).isEqualTo(4);
            assertThat(text(out))
                    .startsWith("still moving, nothing can be said yet")
                    .containsPattern("ticks: the topic held \\d+ records, the job has read \\d+");
        } finally {
            over.countDown();
            job.join();
            change(
                    """
                    UPDATE counts SET total = (
                        SELECT sum(total) FROM counts WHERE topic = 'ticks' AND outcome <> 'IN')
                    WHERE topic = 'ticks' AND outcome = 'IN'
                    """);
        }
    }

    @Test
    void whatIsNotThereIsToldInALine() throws IOException {
        int closed = closedPort();
        assertThat(verifyAt("127.0.0.1:" + closed, replay.jdbcUrl())).isEqualTo(3);
        assertThat(text(err)).contains("Kafka at 127.0.0.1:" + closed + " cannot be read");
        assertThat(
                        verifyAt(
                                replay.bootstrap(),
                                "jdbc:postgresql://127.0.0.1:" + closed + "/postgres"))
                .isEqualTo(3);
        assertThat(text(err)).contains("cannot be read (Connection to 127.0.0.1:" + closed);
        assertThat(verify("--topics.news=nowhere")).isEqualTo(3);
        assertThat(text(err)).contains("has no topic nowhere").doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatTheJobHasNotWrittenIsTold() throws SQLException {
        change("CREATE DATABASE empty");
        try {
            assertThat(
                            verifyAt(
                                    replay.bootstrap(),
                                    replay.jdbcUrl().replace("/postgres", "/empty")))
                    .isEqualTo(3);
            assertThat(text(err)).contains("the database is not one that the job has written");
        } finally {
            change("DROP DATABASE empty");
        }
    }

    @Test
    void aRangeWithoutRecordsIsWrongUse() throws IOException {
        assertThat(verify("--from=2025-06-01")).isEqualTo(2);
        assertThat(text(err)).contains("nothing to verify between 2025-06-01 00:00");
        assertThat(verify("--from=2024-02-20", "--to=2024-02-19")).isEqualTo(2);
        assertThat(verify("--calendar.file=nowhere.csv")).isEqualTo(2);
        assertThat(text(err)).contains("cannot read the calendar nowhere.csv");
        assertThat(verify("--labels=nowhere.tsv")).isEqualTo(2);
        assertThat(
                        verify(
                                "--labels="
                                        + Files.writeString(
                                                directory.resolve("x.tsv"), "a\tb\n1\t2\n")))
                .isEqualTo(2);
        assertThat(text(err)).contains("is no table of labels");
        assertThat(verify("--reference=jdbc:postgres://h/db?password=secret")).isEqualTo(2);
        assertThat(text(err)).doesNotContain("secret");
        assertThat(verify("--settle=0")).isEqualTo(2);
        assertThat(verify("--form=2024-02-20")).isEqualTo(2);
        assertThat(text(err)).contains("form");
    }

    private int verify(String... options) {
        return verifyAt(replay.bootstrap(), replay.jdbcUrl(), options);
    }

    private int verifyAt(String bootstrap, String jdbcUrl, String... options) {
        out.reset();
        err.reset();
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "verify",
                                "--kafka.bootstrap.servers=" + bootstrap,
                                "--postgres.url=" + jdbcUrl,
                                "--postgres.user=postgres",
                                "--postgres.password=postgres",
                                "--time.mode=replay"));
        line.addAll(List.of(options));
        return Main.run(line.toArray(String[]::new), Seams.real(), stream(out), stream(err));
    }

    /** Counts on, as a job does, until it is told to stop. */
    private static void count(CountDownLatch over) {
        try {
            while (!over.await(200, TimeUnit.MILLISECONDS)) {
                change(
                        "UPDATE counts SET total = total + 1 WHERE topic = 'ticks' AND outcome = 'IN'");
            }
        } catch (InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = replay.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
