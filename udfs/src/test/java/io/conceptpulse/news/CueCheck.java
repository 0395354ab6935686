package io.conceptpulse.news;

import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** That the characters which a {@link Cue} looks for decide nothing: they only save the search. */
public final class CueCheck {

    private static final long SEED = 20240216;
    private static final int TEXTS = 20_000;

    private CueCheck() {}

    /**
     * @param between what stands between pieces of the pattern in the texts that are tried
     */
    public static void check(Cue cue, List<String> between) {
        Random random = new Random(SEED);
        String[] pieces = cue.pattern().pattern().split("[^\\p{IsHan}]+");
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(4); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
                text.append(between.get(random.nextInt(between.size())));
            }
            boolean expected = cue.pattern().matcher(text).find();
            found += expected ? 1 : 0;
            assertThat(cue.isIn(text.toString()))
                    .as("seed %d, text %d: %s", SEED, i, text)
                    .isEqualTo(expected);
        }
        assertThat(found).isBetween(TEXTS / 1000, TEXTS - TEXTS / 100);
    }
}
