package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.sentiment.model.RuleSigns;
import io.conceptpulse.sentiment.model.ToneClassifier;
import io.conceptpulse.sentiment.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ToneScorerModelTest {

    private static CleanText title(String text) {
        return new CleanText(text, "", List.of());
    }

    private static Hit hit(String target, String title) {
        return new Hit(target, Hit.Kind.CONCEPT, true, title.indexOf(target), target.length());
    }

    private static ToneScorer saying(Verdict verdict) {
        return new ToneScorer(Lexicon.standard(), (text, rules) -> Optional.of(verdict));
    }

    private static Verdict verdict(boolean sure, int sign, int margin, int leaning) {
        return new Verdict("posts", sure, sign, margin, leaning, 700, List.of("~来-"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 100",
        "1, 1000, 0, 550",
        "-1, 0, 0, -100",
        "-1, 3000, 0, -775",
        "-1, 2147483647, 0, -999",
        "0, 500, 0, 0",
        "0, 500, 1000, 49",
        "0, 500, -2147483648, -98",
    })
    void theScoreLiesInTheClassOfTheVerdictAsDeepAsItsMargin(
            int sign, int margin, int leaning, int milli) {
        Tone tone = saying(verdict(true, sign, margin, leaning)).score(title("来了"), List.of());
        assertThat(tone.milli()).isEqualTo(milli);
        assertThat(tone.polarity().ordinal()).isEqualTo(1 - sign);
        assertThat(tone.confidenceMilli()).isEqualTo(700);
    }

    @Test
    void theTermsAreThoseOfTheRulesThenThoseOfTheClassifier() {
        ToneScorer scorer = saying(verdict(true, -1, 500, 0));
        assertThat(scorer.score(title("北川光电涨停"), List.of()).terms()).containsExactly("涨停+", "~来-");
    }

    @Test
    void towardsATargetTheRulesHoldWhereTheyFoundSomething() {
        ToneScorer scorer = saying(verdict(true, -1, 500, 0));
        String text = "液冷涨停";
        assertThat(scorer.score(title(text), List.of(hit("液冷", text))).milli()).isPositive();
        assertThat(scorer.scoreTowards(title("北川光电涨停"), List.of()).milli()).isPositive();
    }

    @Test
    void aClassifierThatWasLearnedForTargetsSpeaksEvenWhereTheRulesFoundSomething() {
        ToneClassifier towards =
                new ToneClassifier() {
                    @Override
                    public Optional<Verdict> judge(String text, RuleSigns rules) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Verdict> judgeTowards(String text, RuleSigns rules) {
                        assertThat(rules.areSilent()).isFalse();
                        return Optional.of(verdict(true, -1, 500, 0));
                    }
                };
        ToneScorer scorer = new ToneScorer(Lexicon.standard(), towards);
        String text = "液冷涨停";
        Tone tone = scorer.score(title(text), List.of(hit("液冷", text)));
        assertThat(tone.milli()).isNegative();
        assertThat(tone.terms()).containsExactly("涨停+", "~来-");
        assertThat(scorer.score(title(text), List.of()).milli()).isPositive();
    }

    @Test
    void itDoesNotSayTheOppositeOfWhereACourseOfThingsEnded() {
        ToneClassifier towards = towards(verdict(true, 1, 500, 0));
        ToneScorer scorer = new ToneScorer(Lexicon.standard(), towards);
        String ended = "液冷订单大增，交付未完成";
        String plain = "液冷遭弃用";
        assertThat(scorer.score(title(ended), List.of(hit("液冷", ended))))
                .isEqualTo(ToneScorer.with("none").score(title(ended), List.of(hit("液冷", ended))))
                .satisfies(tone -> assertThat(tone.milli()).isNegative());
        assertThat(scorer.score(title(plain), List.of(hit("液冷", plain))).milli()).isPositive();
    }

    private static ToneClassifier towards(Verdict verdict) {
        return new ToneClassifier() {
            @Override
            public Optional<Verdict> judge(String text, RuleSigns rules) {
                return Optional.empty();
            }

            @Override
            public Optional<Verdict> judgeTowards(String text, RuleSigns rules) {
                return Optional.of(verdict);
            }
        };
    }

    @Test
    void towardsATargetTheClassifierSpeaksWhereTheyFoundNothingAndTheGenreIsSure() {
        CleanText text = title("液冷来了");
        List<Hit> hits = List.of(hit("液冷", text.title()));
        assertThat(saying(verdict(true, -1, 500, 0)).score(text, hits).milli()).isNegative();
        assertThat(saying(verdict(false, -1, 500, 0)).score(text, hits)).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void theClassifierSeesTheSentencesThatNameTheTargetWithoutNamesAndOthersClauses() {
        String[] seen = new String[1];
        ToneClassifier listening =
                (text, rules) -> {
                    seen[0] = text;
                    return Optional.empty();
                };
        String text = "今天开会。液冷来了，算力走了，大家看。散会。";
        new ToneScorer(Lexicon.standard(), listening)
                .score(title(text), List.of(hit("液冷", text)), List.of(hit("算力", text)));
        assertThat(seen[0]).isEqualTo("⊕来了，大家看。");
    }

    @Test
    void theClassifierIsToldWhatTheRulesSay() {
        RuleSigns[] told = new RuleSigns[1];
        ToneClassifier listening =
                (text, rules) -> {
                    told[0] = rules;
                    return Optional.empty();
                };
        Tone byRules =
                new ToneScorer(Lexicon.standard(), listening).score(title("公司并非没有利好"), List.of());
        assertThat(told[0].scoreMilli()).isEqualTo(byRules.milli()).isNotZero();
        assertThat(told[0]).hasToString(ToneScorer.signs(byRules).toString());
    }

    @Test
    void ofATextOfFiveMegabytesNothingIsAskedTwice() {
        String text = "液冷来了，".repeat(1_000_000);
        Tone tone = ToneScorer.standard().score(title(text), List.of());
        assertThat(tone.polarity()).isEqualTo(Tone.Polarity.NEUTRAL);
    }

    @Test
    void noneIsRulesAloneAndAScorerIsMadeOnce() {
        assertThat(ToneScorer.with("none").score(title("来了"), List.of())).isEqualTo(Tone.NEUTRAL);
        assertThat(ToneScorer.with("none")).isSameAs(ToneScorer.with("none"));
        assertThat(ToneScorer.with("standard")).isSameAs(ToneScorer.standard());
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ToneScorer.with("no/such/model.tsv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no/such/model.tsv");
    }

    @Test
    void theShippedModelKnowsHeadlinesPostsAndWhatItDoesNotKnow() {
        ToneScorer scorer = ToneScorer.standard();
        assertThat(scorer.score(title("北川光电：控股股东拟减持不超过3%股份"), List.of()).terms())
                .anyMatch(term -> term.startsWith("~"));
        assertThat(scorer.score(title("北川光电：获得发明专利证书"), List.of()).polarity())
                .isEqualTo(Tone.Polarity.POSITIVE);
        assertThat(scorer.score(title("垃圾股，主力天天砸盘，散户亏惨了"), List.of()).polarity())
                .isEqualTo(Tone.Polarity.NEGATIVE);
        assertThat(scorer.score(title("Sentence in English of another kind"), List.of()))
                .satisfies(
                        tone -> assertThat(tone.milli() == 0 || !tone.terms().isEmpty()).isTrue());
    }
}
