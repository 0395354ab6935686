package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.sentiment.model.RuleSigns;
import io.conceptpulse.sentiment.model.ToneClassifier;
import io.conceptpulse.sentiment.model.ToneModels;
import io.conceptpulse.sentiment.model.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tone (情绪) of a text towards one target: by rules, and by a classifier that was learned from
 * labelled texts, for texts of a genre that it knows. Of a text as a whole the classifier decides,
 * which has what the rules said among its features. Towards a target it has what they say of whom a
 * clause is about.
 *
 * <p>The same text has the same score everywhere. Safe for use by several threads.
 */
public final class ToneScorer {

    /** Scores of a sign begin here; a classifier's margin of this much is half way to ±1000. */
    private static final int HALF_WAY = 1000;

    private static final Map<String, ToneScorer> BY_MODEL = new ConcurrentHashMap<>();

    private final ClauseReader reader;
    private final ToneClassifier classifier;

    public ToneScorer(Lexicon lexicon, ToneClassifier classifier) {
        this.reader = new ClauseReader(lexicon);
        this.classifier = classifier;
    }

    /** The scorer with the project's lexicon and model; built at first use, one for the process. */
    public static ToneScorer standard() {
        return with(ToneModels.STANDARD);
    }

    /**
     * With the project's lexicon and another model; one for the process.
     *
     * @param model as the setting {@code sentiment.model} has it
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    public static ToneScorer with(String model) {
        ToneClassifier classifier = ToneModels.of(model);
        return BY_MODEL.computeIfAbsent(
                model, name -> new ToneScorer(Lexicon.standard(), classifier));
    }

    /**
     * For all targets of a text.
     *
     * @param hits where the text names targets, whichever
     */
    public Tones tones(CleanText text, List<Hit> hits) {
        return new Tones(this, reader, text, hits);
    }

    /** As {@link #score(CleanText, List, List)}, where nothing else is named. */
    public Tone score(CleanText text, List<Hit> hits) {
        return score(text, hits, List.of());
    }

    /**
     * The tone towards one target; for several of one text see {@link #tones}.
     *
     * @param hits where the text names the target; where it does not, the title is scored, as a
     *     whole
     * @param others where it names other targets
     */
    public Tone score(CleanText text, List<Hit> hits, List<Hit> others) {
        if (hits.isEmpty()) {
            return tones(text, List.of()).overall();
        }
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(others);
        return tones(text, all).towards(hits);
    }

    /**
     * The tone towards a target that a text is known to be about, though it need not name it.
     *
     * @param hits where the text names the target; where it does not, the title is scored
     */
    public Tone scoreTowards(CleanText text, List<Hit> hits) {
        Tones tones = tones(text, hits);
        return hits.isEmpty() ? tones.aboutUnnamed() : tones.towards(hits);
    }

    /** What a classifier sees where the tone towards a target is asked for. */
    public String textTowards(CleanText text, List<Hit> hits) {
        Tones tones = tones(text, hits);
        return hits.isEmpty() ? text.title() : tones.textTowards(hits);
    }

    /** What holds of a text as a whole. */
    Tone whole(Supplier<String> text, Tone byRules) {
        return verdict(text, byRules).map(said -> combined(byRules, said)).orElse(byRules);
    }

    /**
     * What holds towards a target.
     *
     * @param turned whether the rules heard where a course of things ended (不及预期, 终止): of that a
     *     classifier of characters knows nothing, so it does not say the opposite
     */
    Tone towards(Supplier<String> text, Tone byRules, boolean turned) {
        if (classifier == ToneClassifier.NONE) {
            return byRules;
        }
        return classifier
                .judgeTowards(text.get(), signs(byRules))
                .filter(said -> !turned || said.sign() != -signOf(byRules.milli()))
                .map(said -> combined(byRules, said))
                .orElse(byRules);
    }

    private Optional<Verdict> verdict(Supplier<String> text, Tone byRules) {
        return classifier == ToneClassifier.NONE
                ? Optional.empty()
                : classifier.judge(text.get(), signs(byRules));
    }

    /** What the rules made of a text, as a classifier takes it. */
    public static RuleSigns signs(Tone byRules) {
        return RuleSigns.of(byRules.milli(), signOf(byRules.milli()), byRules.terms());
    }

    private static int signOf(int milli) {
        return switch (Tone.polarityOf(milli)) {
            case POSITIVE -> 1;
            case NEUTRAL -> 0;
            case NEGATIVE -> -1;
        };
    }

    /** The score lies in the class of the verdict; its margin, or leaning, says how deep. */
    private static Tone combined(Tone byRules, Verdict verdict) {
        int band = Tone.NEUTRAL_BAND_MILLI;
        int milli =
                verdict.sign() == 0
                        ? share(verdict.leaningMilli(), band - 1)
                        : verdict.sign() * (band + share(verdict.marginMilli(), 1000 - band));
        List<String> terms = new ArrayList<>(byRules.terms());
        terms.addAll(verdict.terms());
        return new Tone(milli, verdict.rightMilli(), terms);
    }

    /** most·x / (|x| + 1000) */
    private static int share(int x, int most) {
        return (int) ((long) most * x / (Math.abs((long) x) + HALF_WAY));
    }
}
