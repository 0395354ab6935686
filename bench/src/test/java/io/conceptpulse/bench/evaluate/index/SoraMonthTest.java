package io.conceptpulse.bench.evaluate.index;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.local.replay.DailyBars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The 35 stocks of the replay, whose index was reckoned independently from their closes. */
class SoraMonthTest {

    @TempDir private Path directory;

    @Test
    void theMonthOfSoraRisesAsItDid() throws IOException {
        Map<String, String> levels = bars().figures(new IndexEvaluation(LocalDate.of(2024, 2, 8)));
        assertThat(levels.keySet()).startsWith("2024-02-08", "2024-02-19").endsWith("2024-03-05");
        assertThat(levels).hasSize(13);
        assertThat(rounded(levels, "2024-02-19")).isEqualTo("1119.1");
        assertThat(rounded(levels, "2024-02-23")).isEqualTo("1324.7");
        assertThat(rounded(levels, "2024-02-27")).isEqualTo("1386.5");
        assertThat(rounded(levels, "2024-02-28")).isEqualTo("1303.6");
    }

    private Table bars() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                DailyBars.class.getResourceAsStream("/replay/sora/daily_bars.csv"),
                                StandardCharsets.UTF_8))) {
            return Table.of(
                    directory,
                    "bars.csv",
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.replaceFirst("^symbol,", "code,"))
                            .toArray(String[]::new));
        }
    }

    private static String rounded(Map<String, String> levels, String day) {
        return new BigDecimal(levels.get(day)).setScale(1, RoundingMode.HALF_UP).toString();
    }
}
