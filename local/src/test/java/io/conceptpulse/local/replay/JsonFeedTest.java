package io.conceptpulse.local.replay;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static io.conceptpulse.local.replay.Feeds.MONDAY_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonFeedTest {

    @TempDir private Path directory;

    @Test
    void sendsAnArticleWhenItWasFirstSeen() throws IOException {
        String line =
                """
                {"id":"a","published_at":"2024-02-19T09:00:00+08:00","first_seen_at":"2024-02-19T09:30:00+08:00"}""";

        assertThat(read(JsonFeed.news("news", file(line))))
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.at()).isEqualTo(MONDAY_OPEN);
                            assertThat(record.key()).isEqualTo("a");
                            assertThat(text(record)).isEqualTo(line);
                        });
    }

    @Test
    void sendsAnArticleWhenItWasPublishedWhereNobodySaysMore() throws IOException {
        assertThat(
                        read(
                                JsonFeed.news(
                                        "news",
                                        file(
                                                "{\"id\":\"a\",\"published_at\":"
                                                        + MONDAY_OPEN
                                                        + "}"))))
                .extracting(TimedRecord::at)
                .containsExactly(MONDAY_OPEN);
    }

    @Test
    void sortsArticlesAndKeepsTheOrderOfOneTime() throws IOException {
        assertThat(
                        read(
                                JsonFeed.news(
                                        "news",
                                        file(
                                                "{\"id\":\"c\",\"first_seen_at\":3}",
                                                "{\"id\":\"b\",\"first_seen_at\":1}",
                                                "{\"id\":\"a\",\"first_seen_at\":1}"))))
                .extracting(TimedRecord::key)
                .containsExactly("b", "a", "c");
    }

    @Test
    void sendsADefinitionWithoutTheTimeAtWhichItBecameKnown() throws IOException {
        assertThat(
                        read(
                                JsonFeed.catalog(
                                        "concepts",
                                        "id",
                                        file(
                                                "{\"id\":\"sora\",\"version\":\"2\",\"known_at\":5}"))))
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.at()).isEqualTo(5);
                            assertThat(record.key()).isEqualTo("sora@2");
                            assertThat(text(record))
                                    .isEqualTo("{\"id\":\"sora\",\"version\":\"2\"}");
                        });
    }

    @Test
    void aDefinitionWithoutATimeHeldAlways() throws IOException {
        assertThat(
                        read(
                                JsonFeed.catalog(
                                        "stocks",
                                        "symbol",
                                        file("{\"symbol\":\"601360.SH\",\"version\":1}"))))
                .extracting(TimedRecord::at)
                .containsExactly(Long.MIN_VALUE);
    }

    @Test
    void sendsWhatIsBrokenOnPurposeAsItStands() throws IOException {
        assertThat(read(JsonFeed.broken("news", file("{\"at\":7,\"raw\":\"{\\\"id\\\": \"}"))))
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.key()).isNull();
                            assertThat(text(record)).isEqualTo("{\"id\": ");
                        });
    }

    @Test
    void putsTicksInOrderThatAreAMinuteOff() throws IOException {
        assertThat(read(JsonFeed.ticks("ticks", file(tick(60_000), tick(0), tick(60_001)))))
                .extracting(TimedRecord::at)
                .containsExactly(0L, 60_000L, 60_001L);
    }

    @Test
    void refusesTicksThatAreFurtherOff() throws IOException {
        Source file = file(tick(0), tick(100_000), tick(200_000), tick(1));

        assertThatThrownBy(() -> read(JsonFeed.ticks("ticks", file)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("feed.jsonl:4: ")
                .hasMessageContaining("sort");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"                            | not JSON",
                "{\"id\":\"a\",\"first_seen_at\":1} x     | not JSON",
                "[1]                                      | not a JSON object",
                "{\"id\":\"a\"}                           | no first_seen_at or published_at",
                "{\"first_seen_at\":1}                    | no id",
                "{\"id\":\"a\",\"first_seen_at\":\"noon\"} | first_seen_at is \"noon\"",
                "{\"id\":\"a\",\"first_seen_at\":\"2024-02-19T09:30:00\"} | with offset",
                "{\"id\":\"a\",\"first_seen_at\":1.5}     | epoch milliseconds",
            })
    void saysWhichLineIsBadAndWhy(String bad, String why) throws IOException {
        Source file = file("{\"id\":\"good\",\"first_seen_at\":1}", "", bad.strip());

        assertThatThrownBy(() -> read(JsonFeed.news("news", file)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("feed.jsonl:3: ")
                .hasMessageContaining(why);
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(read(JsonFeed.news("news", file("\uFEFF{\"id\":\"a\",\"first_seen_at\":1}"))))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoUtf8() throws IOException {
        Path path = directory.resolve("feed.jsonl");
        Files.write(path, new byte[] {(byte) 10, (byte) 0xD6, (byte) 0xD0, (byte) 10});

        assertThatThrownBy(() -> read(JsonFeed.news("news", Source.file(path))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("feed.jsonl:2: not UTF-8");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Source.file(directory.resolve("nowhere.jsonl")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nowhere.jsonl: no such file");
    }

    private static String tick(long at) {
        return "{\"symbol\":\"601360.SH\",\"ts\":" + at + "}";
    }

    private Source file(String... lines) throws IOException {
        Path path = directory.resolve("feed.jsonl");
        Files.write(path, List.of(lines));
        return Source.file(path);
    }

    private static String text(TimedRecord record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static List<TimedRecord> read(Feed feed) {
        List<TimedRecord> records = new ArrayList<>();
        feed.records().forEachRemaining(records::add);
        return records;
    }
}
