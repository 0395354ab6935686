package io.conceptpulse.bench.evaluate.nab;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

import static io.conceptpulse.bench.evaluate.nab.Profile.LOW_FALSE_NEGATIVES;
import static io.conceptpulse.bench.evaluate.nab.Profile.LOW_FALSE_POSITIVES;
import static io.conceptpulse.bench.evaluate.nab.Profile.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Rows 0 to 999, of which 150 are probation, and windows of eleven rows. */
class NabScoreTest {

    private static final RowSpan FIRST = new RowSpan(400, 410);
    private static final RowSpan SECOND = new RowSpan(700, 710);

    static Stream<Profile> profiles() {
        return Stream.of(STANDARD, LOW_FALSE_POSITIVES, LOW_FALSE_NEGATIVES);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aDetectorThatNeverFiresHasExactlyZero(Profile profile) {
        assertThat(score(profile, List.of(FIRST, SECOND))).isZero();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aDetectorThatFiresAtTheFirstRowOfEachWindowHasExactlyAHundred(Profile profile) {
        assertThat(score(profile, List.of(FIRST, SECOND), 400, 700)).isEqualTo(100);
    }

    /** S(−1) = 0.986614, S(−6/11) = 0.877234, S(−1/11) = 0.223439. */
    @ParameterizedTest
    @CsvSource({"400, 100", "405, 94.45677", "410, 61.32351"})
    void theLaterAWindowIsFoundTheLessItEarns(int row, double score) {
        // One window: raw = S(y) / S(−1), null = −1, perfect = 1.
        assertThat(score(STANDARD, List.of(FIRST), row)).isCloseTo(score, within(1e-4));
    }

    @Test
    void onlyTheEarliestAlertOfAWindowCounts() {
        assertThat(score(STANDARD, List.of(FIRST), 405, 406, 410))
                .isEqualTo(score(STANDARD, List.of(FIRST), 405));
    }

    @Test
    void anAlertBeforeAnyWindowCostsTheFullWeight() {
        // −1 − 0.11 of −1 to 1.
        assertThat(score(STANDARD, List.of(FIRST), 200)).isCloseTo(-5.5, within(1e-9));
        assertThat(score(LOW_FALSE_POSITIVES, List.of(FIRST), 200)).isCloseTo(-11, within(1e-9));
        // −2 − 0.11 of −2 to 1.
        assertThat(score(LOW_FALSE_NEGATIVES, List.of(FIRST), 200))
                .isCloseTo(-11 / 3.0, within(1e-9));
    }

    /** S(1/10) = −0.244919, S(1) = −0.986614; rows are measured by the window's ten steps. */
    @ParameterizedTest
    @CsvSource({"411, -1.34705", "420, -5.42638", "439, -5.499994", "440, -5.5", "600, -5.5"})
    void anAlertBehindAWindowCostsMoreTheFartherItIs(int row, double score) {
        assertThat(score(STANDARD, List.of(FIRST), row)).isCloseTo(score, within(1e-4));
    }

    @Test
    void anAlertIsMeasuredByTheWindowBeforeIt() {
        double far = score(STANDARD, List.of(FIRST, SECOND), 650);
        double near = score(STANDARD, List.of(FIRST, SECOND), 711);
        assertThat(far).isCloseTo(-2.75, within(1e-9));
        assertThat(near).isCloseTo(-1.34705 / 2, within(1e-4));
    }

    @Test
    void everyWrongAlertCosts() {
        assertThat(score(STANDARD, List.of(FIRST), 200, 201, 202)).isCloseTo(-16.5, within(1e-9));
    }

    @Test
    void whatLiesInTheProbationCountsForNothing() {
        RowSpan early = new RowSpan(100, 149);
        assertThat(score(STANDARD, List.of(early, FIRST), 50, 120, 149)).isZero();
        assertThat(score(STANDARD, List.of(early, FIRST), 120, 400)).isEqualTo(100);
        assertThat(score(STANDARD, List.of(early), 120)).isNaN();
    }

    @Test
    void anAlertBehindAWindowOfTheProbationIsMeasuredByIt() {
        RowSpan early = new RowSpan(139, 149);
        assertThat(score(STANDARD, List.of(early, FIRST), 150)).isCloseTo(-1.34705, within(1e-4));
    }

    @Test
    void aWindowThatReachesOutOfTheProbationKeepsItsFirstRow() {
        RowSpan window = new RowSpan(145, 155);
        // Row 150 is five behind the first: as the middle of any window of eleven rows.
        assertThat(score(STANDARD, List.of(window), 150)).isCloseTo(94.45677, within(1e-4));
        assertThat(score(STANDARD, List.of(window), 149)).isZero();
    }

    @Test
    void severalSeriesAreNormalisedTogether() {
        Series found = new Series(1000, List.of(400), List.of(FIRST));
        Series missed = new Series(1000, List.of(), List.of(FIRST, SECOND));
        Series quiet = new Series(1000, List.of(500), List.of());
        assertThat(NabScore.of(List.of(found, missed), STANDARD))
                .isCloseTo(100 / 3.0, within(1e-9));
        // 2·3 from null to perfect; the alert in a file without a window costs 0.11.
        assertThat(NabScore.of(List.of(found, missed, quiet), STANDARD))
                .isCloseTo(100 * (2 - 0.11) / 6, within(1e-9));
    }

    @Test
    void withoutWindowsThereIsNoScore() {
        assertThat(score(STANDARD, List.of())).isNaN();
        assertThat(score(STANDARD, List.of(), 500)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1000, 150", "999, 149", "5000, 750", "15902, 750", "6, 0"})
    void theProbationIsFifteenPercentOfFiveThousandRowsAtMost(int rows, int first) {
        assertThat(new Series(rows, List.of(), List.of()).firstScoredRow()).isEqualTo(first);
    }

    @Test
    void theSigmoidFallsFromOneToMinusOneOverTheEndOfTheWindow() {
        assertThat(NabScore.scaledSigmoid(-1)).isCloseTo(0.986614, within(1e-6));
        assertThat(NabScore.scaledSigmoid(-0.5)).isCloseTo(0.848284, within(1e-6));
        assertThat(NabScore.scaledSigmoid(0)).isZero();
        assertThat(NabScore.scaledSigmoid(1)).isCloseTo(-0.986614, within(1e-6));
        assertThat(NabScore.scaledSigmoid(2.999)).isGreaterThan(-1);
        assertThat(NabScore.scaledSigmoid(3)).isEqualTo(-1);
    }

    private static double score(Profile profile, List<RowSpan> windows, Integer... alerts) {
        return NabScore.of(List.of(new Series(1000, List.of(alerts), windows)), profile);
    }
}
