package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class RarePatternTest {

    private static final long SEED = 20240216;
    private static final int TEXTS = 20_000;
    private static final String[] BETWEEN = {
        "", "", "", "：", ":", "。", "，", "\n", " ", "】", "【", "（", ")", "*", "#", "某报", "来源", "B体育"
    };

    /** The words that are looked for decide nothing: they only save the search. */
    @ParameterizedTest
    @MethodSource("patterns")
    void findsWhatThePatternAloneFinds(RarePattern rare) {
        Random random = new Random(SEED);
        String[] pieces = rare.pattern().pattern().split("[^\\p{IsHan}]+");
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(pieces, random);
            Matcher plain = rare.pattern().matcher(text);
            found += plain.find() ? 1 : 0;

            assertThat(rare.indexIn(text))
                    .as("seed %d, text %d: %s", SEED, i, text)
                    .isEqualTo(plain.reset().find() ? plain.start() : -1);
            assertThat(rare.removeFrom(Traced.of(text)).text())
                    .as("seed %d, text %d: %s", SEED, i, text)
                    .isEqualTo(plain.replaceAll(""));
        }
        assertThat(found).isBetween(TEXTS / 100, TEXTS - TEXTS / 100);
    }

    static Stream<RarePattern> patterns() {
        return Stream.of(
                Boilerplate.NOTICE, Boilerplate.REPRINT, Boilerplate.NOTE, NewsCleaner.SPAM);
    }

    @Test
    void leavesATextWithoutMatchAsItIs() {
        Traced text = Traced.of("体育新闻");

        assertThat(NewsCleaner.SPAM.removeFrom(text)).isSameAs(text);
    }

    private static String text(String[] pieces, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
            text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return text.toString();
    }
}
