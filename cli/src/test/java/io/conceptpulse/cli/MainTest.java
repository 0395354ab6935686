package io.conceptpulse.cli;

import io.conceptpulse.local.Seams;
import io.conceptpulse.local.replay.TimedRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {

    @TempDir private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path news;

    @BeforeEach
    void writeNews() throws IOException {
        news = directory.resolve("news.jsonl");
        Files.writeString(news, "{\"id\":\"a\",\"first_seen_at\":1}\n{\"id\":\"b\"}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lokal                        | Did you mean: concept-pulse local",
                "local --sped=3               | Possible solutions: --speed",
                "local --speed=0              | a speed is a number above 0, or max",
                "local --speed=fast           | 'fast' is no speed",
                "local --from=yesterday       | 'yesterday' is no time",
                "local --web-port=http        | 'http' is not an int",
                "local --color=pink           | [AUTO, ALWAYS, NEVER]",
                "convert --from=word doc.docx | 'word' is none of [article, articles-jsonl",
                "convert x.csv                | Missing required option: '--from=LAYOUT'",
                "replay                       | nothing to replay; name --news",
                "bench --ticks=many           | --ticks many: give a number, or session",
                "bench --ticks=0              | --ticks 0: give a number from 1",
                "bench --boards=2000          | --boards 2,000: give a number from 1 to 1,000",
                "bench --rounds=0             | --rounds 0: give a number from 1 to 50",
                "bench --json=/nowhere/x.json | --json /nowhere/x.json: cannot be written to",
                "bench --keep=/proc/x         | --keep /proc/x: cannot be written to",
                "bench functions [            | '[' is no regular expression",
                "bench functions --news=a     | --news and --concepts go together",
                "bench functions --news=a --concepts=nowhere | cannot read nowhere: no such file",
                "bench start --runs=0         | --runs 0: give 1 or more",
                "bench start nothing          | no part has 'nothing' in its line",
                "evaluate kinds --input=nowhere.tsv | cannot read nowhere.tsv: no such file",
                "replay --news=nowhere.jsonl  | cannot read nowhere.jsonl: no such file",
                "evaluate                     | no kind; name one of sentiment, mentions, stances",
                "evaluate --input a limits    | Unknown option: '--input'",
                "evaluate sentimnt --input a  | no kind 'sentimnt'; name one of sentiment, mentions",
                "evaluate sentiment           | Missing required option: '--input=FILE'",
                "evaluate sentiment --input=a --windows=w | Unknown option: '--windows=w'",
                "evaluate sentiment --input=a --model=nowhere | cannot read the model of tone nowhere",
                "evaluate sentiment --input=a --leave-one-file-out | --leave-one-file-out and --other need --folds",
                "evaluate sentiment --input=a --folds=5 | --folds needs 2 or more and --other FILE",
                "train                        | no kind; name one of tone",
                "train tone --input=a --output=m | Missing required option: '--other=FILE'",
                "train tone --input=a.tsv --other=b --output=m | cannot read a.tsv: no such file",
                "evaluate limits --input=nowhere.tsv | cannot read nowhere.tsv: no such file",
                "evaluate limits --input=a --calendar=nowhere | cannot read nowhere: no such file",
                "evaluate mentions --input=a  | nothing to look for; name --stocks or --concepts",
                "evaluate spikes --input=a --windows=w.json | cannot read w.json: no such file",
                "evaluate index --input=a --base-date=monday | 'monday' is no date; expected e.g. 2024-02-08",
            })
    void wrongUseIsToldInALineAndEndsWithTwo(String arguments, String told) {
        assertThat(run(arguments.strip().split(" "))).isEqualTo(2);
        assertThat(text(err)).contains(told).doesNotContain("\tat ");
    }

    @Test
    void aBadLineIsNamed() {
        assertThat(run("convert", "--from=articles-jsonl", news.toString())).isEqualTo(2);
        assertThat(text(err)).contains(news + ":1: no source");
    }

    @Test
    void aBadLineOfAReplayIsToldBeforeAnythingStarts() {
        assertThat(run("replay", "--news=" + news)).isEqualTo(2);
        assertThat(text(err)).contains(news + ":2: no first_seen_at or published_at");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aMissingColumnIsNamedAndNothingIsPrinted() {
        assertThat(run("evaluate", "index", "--input", news.toString())).isEqualTo(2);
        assertThat(text(err)).contains(news + ":1: no column 'code'; the columns are");
        assertThat(text(err).lines()).hasSize(1);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void figuresAndNothingElseAreOnStandardOutput() throws IOException {
        Path titles = directory.resolve("titles.tsv");
        String pair = "算力板块走强\t算力板块走强\n";
        Files.writeString(titles, "title_a\ttitle_b\n" + pair.repeat(10_000));
        Path out = directory.resolve("out.csv");

        assertThat(run("evaluate", "duplicates", "--input", titles.toString(), "--output=" + out))
                .isZero();

        assertThat(text(this.out)).isEqualToNormalizingNewlines("rows: 10000\n");
        assertThat(text(err)).contains("titles.tsv: 10,000 rows");
        assertThat(Files.readAllLines(out))
                .hasSize(10_001)
                .startsWith("title_a,title_b,predicted,score", "算力板块走强,算力板块走强,1,1.0000");
    }

    @Test
    void aBrokerThatIsNotThereEndsWithThree() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            closed = socket.getLocalPort();
        }

        assertThat(run("replay", "--news=" + news, "--bootstrap=127.0.0.1:" + closed)).isEqualTo(3);
        assertThat(text(err)).contains("no broker at 127.0.0.1:" + closed).doesNotContain("\tat ");
    }

    @Test
    void anAddressWithoutAPortIsWrongUse() {
        assertThat(run("replay", "--news=" + news, "--bootstrap=broker")).isEqualTo(2);
        assertThat(text(err)).contains("--bootstrap broker: give HOST:PORT");
    }

    @Test
    void aStackTraceIsShownOnRequestOnly() {
        assertThat(run("replay", "--news=nowhere.jsonl", "--stacktrace")).isEqualTo(2);
        assertThat(text(err)).contains("\tat ");
    }

    @Test
    void aWrongTargetNamesTheRightOne() {
        assertThat(run("convert", "--from=titles-tsv", "--to-ticks=x", news.toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("--from titles-tsv makes news; use --to-news");
    }

    @Test
    void helpIsNoError() {
        assertThat(run("local", "--help")).isZero();
        assertThat(text(out)).contains("--keep").contains("--speed");
    }

    @Test
    void withoutACommandItShowsTheCommands() {
        assertThat(run()).isZero();
        assertThat(text(out)).contains("local", "replay", "convert", "evaluate");
    }

    private int run(String... arguments) {
        Seams seams =
                new Seams(
                        (environment, options) -> {
                            throw new AssertionError("no job may be started here");
                        },
                        bars -> List.<TimedRecord>of().iterator());
        return Main.run(arguments, seams, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
