package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class TonesTest {

    private static final ToneScorer SCORER = ToneScorer.standard();
    private static final List<String> TARGETS = List.of("液冷", "算力", "风冷");

    private static final CleanText TEXT =
            new CleanText(
                    "液冷大涨，算力跑输液冷",
                    "风冷订单大跌。相比风冷，液冷更稳。算力公司澄清减持传闻！公司何愁业绩不增？算力、风冷与液冷均有利好，但液冷涨幅仅0.3%。股价随后涨停。",
                    List.of());

    @Test
    void ofATargetAreTheSameWhetherOthersAreAskedBeforeOrNot() {
        Tones shared = SCORER.tones(TEXT, hits("液冷|算力|风冷"));
        for (int round = 0; round < 2; round++) {
            for (String target : TARGETS) {
                Tone alone =
                        SCORER.score(TEXT, hits(target), hits("液冷|算力|风冷".replace(target, "无此")));

                assertThat(shared.towards(hits(target))).as(target).isEqualTo(alone);
                assertThat(alone.terms()).as(target).isNotEmpty();
            }
        }
    }

    @Test
    void ofTheWholeDoNotDependOnWhatIsNamed() {
        Tones shared = SCORER.tones(TEXT, hits("液冷|算力|风冷"));
        shared.towards(hits("液冷"));

        assertThat(shared.overall()).isEqualTo(SCORER.score(TEXT, List.of()));
    }

    @Test
    void takeNamesInAnyOrder() {
        List<Hit> mixed = new ArrayList<>(hits("风冷"));
        mixed.addAll(hits("算力"));
        mixed.addAll(hits("液冷"));

        assertThat(SCORER.tones(TEXT, mixed).towards(hits("液冷")))
                .isEqualTo(SCORER.tones(TEXT, hits("液冷|算力|风冷")).towards(hits("液冷")));
    }

    private static List<Hit> hits(String names) {
        List<Hit> hits = new ArrayList<>();
        for (boolean inTitle : new boolean[] {true, false}) {
            String text = inTitle ? TEXT.title() : TEXT.body();
            Pattern.compile(names)
                    .matcher(text)
                    .results()
                    .map(
                            found ->
                                    new Hit(
                                            found.group(),
                                            Hit.Kind.CONCEPT,
                                            inTitle,
                                            found.start(),
                                            found.group().length()))
                    .forEach(hits::add);
        }
        return hits;
    }
}
