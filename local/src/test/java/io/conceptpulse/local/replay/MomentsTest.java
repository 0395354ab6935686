package io.conceptpulse.local.replay;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MomentsTest {

    private static final String HEADING = "symbol,date,time,price,until\n";
    private static final LocalDate WED_2024_02_28 = LocalDate.of(2024, 2, 28);

    @TempDir private Path directory;

    @Test
    void aMomentIsKnownOfItsBarAlone() throws IOException {
        Moments moments = load("# who says so\n603933.SH,2024-02-28,11:29:57,15.05,11:30:00\n");
        assertThat(moments.of(bar("603933.SH", WED_2024_02_28)))
                .contains(
                        new Moment(
                                "603933.SH",
                                WED_2024_02_28,
                                LocalTime.of(11, 29, 57),
                                15_050,
                                LocalTime.of(11, 30)));
        assertThat(moments.of(bar("603933.SH", WED_2024_02_28.plusDays(1)))).isEmpty();
        assertThat(moments.of(bar("600640.SH", WED_2024_02_28))).isEmpty();
        assertThat(Moments.none().of(bar("603933.SH", WED_2024_02_28))).isEmpty();
    }

    @Test
    void aMomentWithoutAnEndIsOneOfItsTimeAlone() throws IOException {
        Moments moments = load("603933.SH,2024-02-28,11:29:57,15.05,\n");
        assertThat(moments.of(bar("603933.SH", WED_2024_02_28)).orElseThrow().until())
                .isEqualTo("11:29:57");
    }

    @ParameterizedTest
    @CsvSource({"15.04, below its low", "17.01, above its high"})
    void aBarThatContradictsItsMomentIsRefused(String price) throws IOException {
        Moments moments = load("603933.SH,2024-02-28,11:29:57," + price + ",\n");
        assertThatThrownBy(() -> moments.of(bar("603933.SH", WED_2024_02_28)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in the range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "603933.SH,2024-02-28,11:29:57",
                "603933.SH,2024-02-28,noon,15.05,",
                "603933.SH,2024-02-28,11:29:57,15.055,",
                "603933.SH,2024-02-28,11:29:57,0,",
                "603933.SH,2024-02-28,11:29:57,15.05,11:29:56",
                "603933.SH,2024-02-28,09:25:00,15.05,",
                "603933.SH,2024-02-28,14:56:00,15.05,14:58:00"
            })
    void aLineThatIsNoMomentIsNamed(String line) {
        assertThatThrownBy(() -> load(line + "\n"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("moments.csv:2: no moment");
    }

    @Test
    void aBarHasOneMoment() {
        String line = "603933.SH,2024-02-28,11:29:57,15.05,\n";
        assertThatThrownBy(() -> load(line + line))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("moments.csv:3: a second moment");
    }

    @Test
    void otherColumnsAreRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("moments.csv"), "symbol,price\n");
        assertThatThrownBy(() -> Moments.load(Source.file(file)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(HEADING.strip());
    }

    private Moments load(String lines) throws IOException {
        Path file = Files.writeString(directory.resolve("moments.csv"), HEADING + lines);
        return Moments.load(Source.file(file));
    }

    private static DailyBar bar(String symbol, LocalDate date) {
        return new DailyBar(
                symbol,
                "",
                date,
                17_000,
                17_000,
                15_050,
                15_050,
                16_720,
                28_629_800,
                44_763_254_400L);
    }
}
