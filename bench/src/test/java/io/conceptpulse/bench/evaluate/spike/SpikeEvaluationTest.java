package io.conceptpulse.bench.evaluate.spike;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpikeEvaluationTest {

    private static final int ROWS = 1000;
    private static final int BURST = 600;
    private static final LocalDateTime START = LocalDateTime.of(2015, 2, 26, 21, 42, 53);

    @TempDir private Path directory;

    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @Test
    void withoutWindowsAlertsAreCounted() {
        assertThat(series("AAPL.csv").figures(evaluation(null)))
                .hasToString("{rows=1000, alerts=1}");
    }

    @Test
    void theRowInWhichAnAlertOpensIsMarked() {
        List<String> added = series("AAPL.csv").added(evaluation(null));
        assertThat(added.get(BURST)).matches("0\\.[6-9]\\d{5}\t1");
        assertThat(added.get(BURST + 1)).matches("0\\.[6-9]\\d{5}\t0");
        assertThat(added.get(BURST - 1)).matches("0\\.000000\t0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAPL",
                "AAPL.csv",
                "realTweets/Twitter_volume_AAPL.csv",
                "data/realTweets/AAPL.csv"
            })
    void aWindowThatBeginsWithTheBurstIsFoundAtOnce(String key) {
        Path windows = windows(key, BURST, BURST + 20);
        assertThat(series("AAPL.csv").figures(evaluation(windows)))
                .containsEntry("windows", "1")
                .containsEntry("windows_found", "1")
                .containsEntry("standard", "100.0000")
                .containsEntry("low_fp", "100.0000")
                .containsEntry("low_fn", "100.0000");
    }

    @Test
    void aWindowBehindTheBurstIsMissed() {
        Path windows = windows("AAPL", BURST + 1, BURST + 20);
        assertThat(series("AAPL.csv").figures(evaluation(windows)))
                .containsEntry("windows", "1")
                .containsEntry("windows_found", "0")
                .containsEntry("standard", "-5.5000");
    }

    @ParameterizedTest
    @CsvSource({"1000, 1005", "-20, -1"})
    void aWindowWithoutARowOfItsSeriesIsRefused(int from, int to) {
        Path windows = windows("realTweets/Twitter_volume_AAPL.csv", from, to);
        series("AAPL.csv")
                .refused(
                        evaluation(windows),
                        "realTweets/Twitter_volume_AAPL.csv: the window [%s.000000, %s.000000]"
                                .formatted(time(from), time(to)));
    }

    @Test
    void aFileAmongNoWindowsHasNoneAndItIsSaid() {
        Path windows = windows("AAPL", BURST, BURST + 20);
        assertThat(series("AAPL.csv").figures(evaluation(windows), series("UPS.csv")))
                .containsEntry("windows", "1")
                // Its alert costs 0.11 of the 2 from nothing to perfect.
                .containsEntry("standard", "94.5000")
                .containsEntry("AAPL.standard", "100.0000")
                .containsEntry("UPS.standard", "nan");
        assertThat(notes.toString(StandardCharsets.UTF_8))
                .contains("UPS.csv: not among the windows; taken to have none")
                .doesNotContain("AAPL.csv");
    }

    @Test
    void theScoreStaysBelowOneWhateverTheCount() {
        Table table = Table.of(directory, "a.csv", "timestamp,value", "2015-02-26 21:42,10000000");
        assertThat(table.added(evaluation(null))).containsExactly("0.999999\t1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday,1           | a.csv:3: timestamp is 'yesterday'; expected a time such as",
                "2015-02-26 21:00,1    | a.csv:3: timestamp is '2015-02-26 21:00'; expected a time not",
                "2015-02-26 22:00,many | a.csv:3: value is 'many'; expected a whole number",
                "2015-02-26 22:00,1.5  | a.csv:3: value is '1.5'; expected a whole number",
                "2015-02-26 22:00,-1   | a.csv:3: value is '-1'; expected a number of mentions from 0",
            })
    void aRowThatIsNoCountIsNamed(String row, String why) {
        Table.of(directory, "a.csv", "timestamp,value", "2015-02-26 21:42,1", row.strip())
                .refused(evaluation(null), why.strip());
    }

    @Test
    void aMissingColumnIsNamed() {
        Table.of(directory, "a.csv", "timestamp,count", "2015-02-26 21:42,1")
                .refused(evaluation(null), "a.csv:1: no column 'value'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                      | w.json:1: expected {\"name\"",
                "null                                    | w.json:1: null",
                "[]                                      | w.json:1: expected {\"name\"",
                "{\"a\": 1}                              | w.json:1: expected {\"name\"",
                "{\"a\": null}                           | w.json: a: no list of windows",
                "{\"a\": [[\"2015-03-03 04:37\"]]}       | w.json: a: a window is a pair of times",
                "{\"a\": [[\"x\", \"y\"]]}               | w.json: a: 'x' is no time",
                "{\"a\": [[\"2015-03-03 05:00\", \"2015-03-03 04:00\"]]} | ends before it begins",
                "{\"a\": [], \"x/a.csv\": []}            | w.json: x/a.csv: there is another entry for a",
            })
    void windowsThatAreNoneAreTold(String json, String why) {
        Path file = Table.of(directory, "w.json", json.strip()).file();
        assertThatThrownBy(() -> evaluation(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(why.strip());
    }

    @Test
    void windowsThatOverlapAreTold() {
        String overlapping =
                "{\"a\": [[\"2015-03-03 04:00\", \"2015-03-03 05:00\"],"
                        + " [\"2015-03-03 05:00\", \"2015-03-03 06:00\"]]}";
        Path file = Table.of(directory, "w.json", overlapping).file();
        assertThatThrownBy(() -> evaluation(file)).hasMessageContaining("windows overlap");
    }

    private SpikeEvaluation evaluation(Path windows) {
        return new SpikeEvaluation(windows, new PrintStream(notes, true, StandardCharsets.UTF_8));
    }

    /** No mentions, but thirty in each of two bins. */
    private Table series(String name) {
        List<String> lines = new ArrayList<>(List.of("timestamp,value"));
        for (int row = 0; row < ROWS; row++) {
            lines.add(time(row) + "," + (row == BURST || row == BURST + 1 ? 30 : 0));
        }
        return Table.of(directory, name, lines.toArray(String[]::new));
    }

    private Path windows(String key, int from, int to) {
        String json =
                "{\"%s\": [[\"%s.000000\", \"%s.000000\"]]}".formatted(key, time(from), time(to));
        return Table.of(directory, "windows.json", json).file();
    }

    private static String time(int row) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                .format(START.plusMinutes(5L * row));
    }
}
