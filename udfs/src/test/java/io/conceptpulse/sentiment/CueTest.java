package io.conceptpulse.sentiment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CueTest {

    private static final long SEED = 20240216;
    private static final int TEXTS = 20_000;
    private static final String[] BEHIND = {"", "", "", "了", "的", "“", "，", "板块的", "市场"};

    /** The characters that are looked for decide nothing: they only save the search. */
    @ParameterizedTest
    @MethodSource("cues")
    void isWhereThePatternAloneIs(Cue cue) {
        Random random = new Random(SEED);
        String[] pieces = cue.pattern().pattern().split("[^\\p{IsHan}]+");
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(3); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
                text.append(BEHIND[random.nextInt(BEHIND.length)]);
            }
            boolean expected = cue.pattern().matcher(text).find();
            found += expected ? 1 : 0;

            assertThat(cue.isIn(text.toString()))
                    .as("seed %d, text %d: %s", SEED, i, text)
                    .isEqualTo(expected);
        }
        assertThat(found).isBetween(TEXTS / 100, TEXTS - TEXTS / 100);
    }

    static Stream<Cue> cues() {
        return Stream.of(
                TargetRole.COMPARES,
                TargetRole.MEASURES,
                TargetRole.HARMS,
                TargetRole.TAKES,
                TargetRole.HURT_RIGHT,
                TargetRole.SOMEBODY,
                TargetRole.LEAVES,
                Measured.ANY);
    }
}
