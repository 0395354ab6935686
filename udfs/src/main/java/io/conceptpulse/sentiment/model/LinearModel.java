package io.conceptpulse.sentiment.model;

import java.util.List;
import java.util.Optional;

/**
 * First the genre, then its expert. A text of no genre that there is an expert for, or longer than
 * those that the experts have seen, is left to the rules; so is one of which the genre is in doubt
 * where the rules have a clear opinion.
 *
 * @param genres tells genres apart; its classes are the names of the experts, in their order, and
 *     last {@link #OTHER}
 * @param towards the judge of tone towards a target, where there is one
 * @param limits from where on the experts are asked
 */
public record LinearModel(
        LinearTable genres, List<Expert> experts, Optional<TowardsJudge> towards, Limits limits)
        implements ToneClassifier {

    /** Texts of no genre that there is an expert for. */
    public static final String OTHER = "other";

    /**
     * From where on the experts are asked.
     *
     * @param genreMilli how far a genre must lie before {@code OTHER}, in thousandths
     * @param sureMilli how far, for there to be no doubt of it; in doubt the rules hold
     * @param clearMilli if their score is this far from 0
     * @param longestText characters of the longest text that is judged
     */
    public record Limits(int genreMilli, int sureMilli, int clearMilli, int longestText) {

        public Limits {
            if (genreMilli > sureMilli || clearMilli < 0 || longestText < 1) {
                throw new IllegalArgumentException(
                        "limits that hold for no text: %d, %d, %d, %d"
                                .formatted(genreMilli, sureMilli, clearMilli, longestText));
            }
        }
    }

    public LinearModel {
        experts = List.copyOf(experts);
        int others = experts.size();
        if (genres.classes().size() != others + 1 || !genres.classes().get(others).equals(OTHER)) {
            throw new IllegalArgumentException(
                    "genres are " + genres.classes() + " for " + others + " experts");
        }
        for (int i = 0; i < others; i++) {
            if (!genres.classes().get(i).equals(experts.get(i).table().name())) {
                throw new IllegalArgumentException(
                        "genre " + genres.classes().get(i) + " has no expert in its place");
            }
        }
    }

    @Override
    public Optional<Verdict> judge(String text, RuleSigns rules) {
        if (text.length() > limits.longestText() || text.isEmpty()) {
            return Optional.empty();
        }
        int[] grams = Grams.of(text);
        int[] scores = genres.score(grams, RuleSigns.NONE);
        int other = experts.size();
        int best = Expert.best(scores, other);
        int margin = scores[best] - scores[other];
        boolean sure = margin >= limits.sureMilli();
        boolean clear = Math.abs(rules.scoreMilli()) >= limits.clearMilli();
        if (margin < limits.genreMilli() || (clear && !sure)) {
            return Optional.empty();
        }
        return Optional.of(experts.get(best).judge(grams, rules, sure));
    }

    @Override
    public Optional<Verdict> judgeTowards(String text, RuleSigns rules) {
        if (text.isEmpty() || text.length() > limits.longestText()) {
            return Optional.empty();
        }
        return towards.flatMap(judge -> judge.judge(Grams.of(text), rules))
                .or(() -> ToneClassifier.super.judgeTowards(text, rules));
    }

    /** The genre that a text is taken for; {@link #OTHER} where there is no expert for it. */
    public String genreOf(String text) {
        return judge(text, RuleSigns.NONE).map(Verdict::genre).orElse(OTHER);
    }
}
