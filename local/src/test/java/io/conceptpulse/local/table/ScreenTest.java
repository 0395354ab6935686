package io.conceptpulse.local.table;

import io.conceptpulse.local.replay.ReplayProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import static io.conceptpulse.local.table.Samples.MONDAY_OPEN;
import static io.conceptpulse.local.table.Samples.PULSE;
import static io.conceptpulse.local.table.Samples.RUN;
import static org.assertj.core.api.Assertions.assertThat;

class ScreenTest {

    private static final Map<String, String> NAMES =
            Map.of("sora", "Sora概念(文生视频)", "liquid", "液冷服务器");

    private final Screen plain = new Screen(NAMES, false);
    private final Screen coloured = new Screen(NAMES, true);

    @Test
    void showsABoardWithItsNewsAndItsIndex() {
        assertThat(plain.render(PULSE, RUN, 80, 24).get(2))
                .isEqualTo(
                        "Sora概念(文生视频)  12    48      20  +0.32  1083.13   +8.31%  234.5   5  82% ●");
    }

    @Test
    void showsDashesWhereThereIsNoIndexAndNoTone() {
        assertThat(plain.render(PULSE, RUN, 80, 24).get(4))
                .startsWith("satellite ")
                .contains("–        –        –      –   –    –");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 40, 69, 80, 100, 132, 300})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(plain.render(PULSE, RUN, width, 24))
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void columnsStandBelowEachOtherWhateverTheScript() {
        List<String> lines = plain.render(PULSE, RUN, 80, 24);

        assertThat(lines.subList(1, 5)).extracting(Cells::width).containsOnly(79);
    }

    @Test
    void redIsUpAndGreenIsDown() {
        List<String> lines = coloured.render(PULSE, RUN, 80, 24);

        assertThat(lines.get(2)).contains("\u001b[31m   +8.31%\u001b[0m");
        assertThat(lines.get(3)).contains("\u001b[32m   -1.25%\u001b[0m");
    }

    @Test
    void withoutColoursThereIsNoEscapeSequence() {
        assertThat(plain.render(PULSE, RUN, 80, 24)).noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void aHostileHeadlineCannotSteerTheTerminal() {
        AlertLine hostile =
                new AlertLine(
                        "so\u001b[8mra",
                        "OPEN",
                        MONDAY_OPEN,
                        MONDAY_OPEN,
                        7,
                        4,
                        5,
                        "\u001b]0;owned\u0007\u001b[2J\r\n利好\u202e");
        Pulse pulse = new Pulse(List.of(), List.of(hostile), Map.of());

        assertThat(plain.render(pulse, RUN, 200, 24))
                .anyMatch(line -> line.contains("]0;owned[2J 利好"))
                .allMatch(line -> line.matches("[^\\p{Cntrl}\\p{Cf}]*"));
    }

    @Test
    void anAlertShowsItsEvidence() {
        assertThat(plain.render(PULSE, RUN, 120, 24))
                .contains(
                        "02-19 09:30:00 OPEN   Sora概念(文生视频)  7 stories, 4 sources, score 5.3 "
                                + " Sora刷屏：文生视频的新高度");
    }

    @Test
    void showsEventTimeInBeijing() {
        assertThat(plain.render(PULSE, RUN, 80, 24).get(0))
                .contains("2024-02-19 Mon 09:30:00 北京时间")
                .contains("×900")
                .contains("8,800 records/s");
    }

    @Test
    void hasNoClockBeforeTheFirstRecord() {
        RunState waiting =
                new RunState(ReplayProgress.NOT_BEGUN, "max", 0, 0, "RUNNING", "", List.of());

        assertThat(plain.render(Pulse.EMPTY, waiting, 80, 24).get(0))
                .contains("before the first record");
    }

    @Test
    void saysWhenEverythingSentHasBeenRead() {
        assertThat(plain.render(PULSE, RUN, 100, 24))
                .contains("sent 110 = in 110 (accepted 106, duplicate 2, late 1, dead 1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 24, 50})
    void fitsTheHeightHoweverManyBoards(int height) {
        Pulse many =
                new Pulse(
                        Collections.nCopies(400, Samples.SORA),
                        Collections.nCopies(50, Samples.OPEN),
                        Map.of());

        assertThat(plain.render(many, RUN, 80, height)).hasSizeLessThanOrEqualTo(height);
    }
}
