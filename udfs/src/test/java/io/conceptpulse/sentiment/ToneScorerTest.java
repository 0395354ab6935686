package io.conceptpulse.sentiment;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.conceptpulse.concept.Catalog.board;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ToneScorerTest {

    private static final ToneScorer SCORER = ToneScorer.with("none");

    private static final MentionMatcher MATCHER =
            MentionMatcher.compile(
                    List.of(
                            board("液冷"),
                            board("风冷"),
                            board("算力"),
                            board("风险投资"),
                            board("白酒"),
                            board("东山证券")),
                    List.of());

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/sentiment/tones.csv", numLinesToSkip = 1)
    void hearsTheToneOfAHeadline(Tone.Polarity expected, String text) {
        Tone tone = SCORER.score(title(text), List.of());

        assertThat(tone.polarity()).as("%s", tone).isEqualTo(expected);
    }

    /** What a desk says, and most published lexicons do not know. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/sentiment/desk-terms.csv", numLinesToSkip = 1)
    void knowsTheTermsOfADesk(String term, Tone.Polarity expected) {
        Tone tone = SCORER.score(title(term), List.of());

        assertThat(tone.polarity()).as("%s", tone).isEqualTo(expected);
    }

    @Test
    void hearsAnArticleByItsOpening() {
        String rest = "公司成立于二〇〇一年，总部位于上海，主要从事设备的研发与销售。".repeat(8);

        assertThat(SCORER.score(title("公司业绩大增，股价涨停。" + rest), List.of()).polarity())
                .isEqualTo(Tone.Polarity.POSITIVE);
        assertThat(SCORER.score(title(rest + "公司业绩大增，股价涨停。"), List.of()).polarity())
                .isEqualTo(Tone.Polarity.NEUTRAL);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @CsvFileSource(resources = "/sentiment/tones-by-target.csv", numLinesToSkip = 1)
    void hearsTheToneTowardsEachTarget(String target, Tone.Polarity expected, String body) {
        Tone tone = score(target, new CleanText("", body, List.of()));

        assertThat(tone.polarity()).as("%s", tone).isEqualTo(expected);
    }

    @Test
    void saysWhichTermsMadeTheScore() {
        assertThat(SCORER.score(title("新品销量并未大幅下滑"), List.of()).terms())
                .containsExactly("并未-销量·大幅下滑+");
    }

    @Test
    void weighsTheTitleMoreThanTheBody() {
        Tone inTitle = score("液冷", new CleanText("液冷大涨", "", List.of()));
        Tone inBody = score("液冷", new CleanText("", "液冷大涨", List.of()));

        assertThat(inTitle.milli()).isGreaterThan(inBody.milli());
    }

    @Test
    void weighsTheSentenceBehindLess() {
        Tone named = score("液冷", new CleanText("", "液冷大涨。", List.of()));
        Tone behind = score("液冷", new CleanText("", "会议谈到液冷。股价大涨。", List.of()));

        assertThat(behind.milli()).isPositive().isLessThan(named.milli());
    }

    @Test
    void doesNotReadASentenceBehindThatNamesAnother() {
        assertThat(score("液冷", new CleanText("", "会议谈到液冷。风冷大跌。", List.of())))
                .isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void doesNotReadAnythingIntoANameItself() {
        assertThat(score("风险投资", title("风险投资年会召开"))).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void isNeutralForTextWithoutWords() {
        assertThat(SCORER.score(title(""), List.of())).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void staysInRangeHoweverMuchIsSaid() {
        assertThat(SCORER.score(title("涨停".repeat(500)), List.of()).milli()).isBetween(900, 1000);
    }

    @Test
    void trustsATextThatContradictsItselfLess() {
        Tone clear = SCORER.score(title("业绩大增。股价大涨。"), List.of());
        Tone mixed = SCORER.score(title("业绩大增。股价大跌。"), List.of());

        assertThat(mixed.confidenceMilli()).isLessThan(clear.confidenceMilli());
    }

    @Test
    void scoresTheSameFromManyThreads() {
        CleanText text = title("液冷订单翻倍，但毛利率下滑，公司否认减持传闻");
        Tone alone = SCORER.score(text, List.of());

        assertThat(
                        IntStream.range(0, 400)
                                .parallel()
                                .mapToObj(i -> SCORER.score(text, List.of()))
                                .distinct())
                .containsExactly(alone);
    }

    @Test
    void leavesTheDictionaryOfTheProcessAlone() {
        assertThat(Lexicon.standard().terms()).contains("烂板");
        assertThat(CustomDictionary.contains("烂板")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void takesAnyText(Map.Entry<String, String> raw) {
        CleanText text = new CleanText(raw.getValue(), raw.getValue(), List.of());
        List<Hit> hits = hits("液冷", text);

        Tone tone =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> SCORER.score(text, hits.isEmpty() ? anywhere() : hits));

        assertThat(tone.milli()).isBetween(-1000, 1000);
    }

    static Stream<Map.Entry<String, String>> hostileTexts() {
        return HostileTexts.all();
    }

    private static List<Hit> anywhere() {
        return List.of(new Hit("液冷", Hit.Kind.CONCEPT, false, 0, 1));
    }

    private static Tone score(String target, CleanText text) {
        List<Hit> all = MATCHER.match(text);
        List<Hit> others = all.stream().filter(hit -> !hit.target().equals(target)).toList();
        assertThat(hits(target, text)).as("hits of %s", target).isNotEmpty();
        return SCORER.score(text, hits(target, text), others);
    }

    private static List<Hit> hits(String target, CleanText text) {
        return MATCHER.match(text).stream().filter(hit -> hit.target().equals(target)).toList();
    }

    private static CleanText title(String title) {
        return new CleanText(title, "", List.of());
    }
}
