package io.conceptpulse.stance;

import java.util.Optional;

/**
 * What a sentence says of one board and one stock, by the {@link StancePatterns} of a {@link
 * MarkedSentence} with roles.
 */
final class StanceRules {

    private static final String CLAUSE_ENDS = "，,；;：:。！!？?\n";

    private StanceRules() {}

    /** A stance, and whether it is {@link StockStance#marginal}. */
    record Ruling(Stance stance, boolean marginal) {}

    private static final Ruling CLAIMED = new Ruling(Stance.CLAIMED, false);
    private static final Ruling DENIED = new Ruling(Stance.DENIED, false);

    /** Who speaks, and of whom. */
    record Setting(boolean companySpeaks, boolean oneStock) {}

    /** What the sentence says; empty where it says nothing of the two. */
    static Optional<Ruling> of(String sentence, Setting setting) {
        String clause = clauseAt(sentence, sentence.indexOf(MarkedSentence.THIS_BOARD));
        if (isAsked(sentence) || StancePatterns.QUESTION.isIn(clause)) {
            return Optional.empty();
        }
        boolean alone = setting.oneStock();
        if (alone && setting.companySpeaks() && StancePatterns.NOT_MASS_PRODUCED.isIn(clause)) {
            return Optional.of(new Ruling(Stance.CONFIRMED, true));
        }
        if (StancePatterns.HYPED.isIn(clause)) {
            return StancePatterns.FOUND.matcher(sentence).find()
                            && !StancePatterns.ONLY_SAID.matcher(sentence).find()
                    ? Optional.of(DENIED)
                    : Optional.empty();
        }
        if (StancePatterns.BUT.isIn(sentence)) {
            return Optional.empty();
        }
        if (StancePatterns.DENIAL.isIn(clause)
                && (setting.companySpeaks()
                        || StancePatterns.PLAIN_DENIAL.matcher(clause).find())) {
            return StancePatterns.OTHER_THAN_BUSINESS.matcher(clause).find()
                    ? Optional.empty()
                    : Optional.of(DENIED);
        }
        if (StancePatterns.LISTED.isIn(clause)) {
            return alone && !StancePatterns.NOT_LISTED.matcher(clause).find()
                    ? Optional.of(CLAIMED)
                    : Optional.empty();
        }
        if (StancePatterns.PART_OF_A_NAME.isIn(clause)
                || StancePatterns.NOT_ITS_OWN.isIn(clause)
                || StancePatterns.SINCE_OVER.isIn(sentence)) {
            return Optional.empty();
        }
        if (alone && setting.companySpeaks() && !StancePatterns.ENDED.matcher(clause).find()) {
            boolean attention = StancePatterns.ATTENTION.matcher(clause).find();
            if (!attention && StancePatterns.LITTLE.matcher(sentence).find()) {
                return Optional.of(new Ruling(Stance.CONFIRMED, true));
            }
            if (!attention && StancePatterns.CONFIRMATION.matcher(clause).find()) {
                return Optional.of(
                        new Ruling(
                                Stance.CONFIRMED, StancePatterns.PLANNED.matcher(sentence).find()));
            }
        }
        return claims(sentence, clause) ? Optional.of(CLAIMED) : Optional.empty();
    }

    /** What a sentence says of a stock that it names only behind the board. */
    static Optional<Ruling> ofStockBehind(String sentence) {
        if (isAsked(sentence)) {
            return Optional.empty();
        }
        if (StancePatterns.BLAMED.isIn(sentence)) {
            return Optional.of(DENIED);
        }
        String clause = clauseAt(sentence, sentence.indexOf(MarkedSentence.THIS_BOARD));
        return claimsOfOneBehind(sentence, clause) ? Optional.of(CLAIMED) : Optional.empty();
    }

    private static boolean claims(String sentence, String clause) {
        boolean before = StancePatterns.CLAIM_BEFORE.isIn(clause);
        return before && !isOver(clause) || claimsOfOneBehind(sentence, clause);
    }

    private static boolean claimsOfOneBehind(String sentence, String clause) {
        boolean behind = StancePatterns.CLAIM_BEHIND.isIn(clause);
        return behind && !isOver(clause)
                || StancePatterns.LISTED_STOCKS.isIn(sentence)
                        && !StancePatterns.RETRACTS.matcher(sentence).find();
    }

    /** Whether it has ended, or is another's. */
    private static boolean isOver(String clause) {
        return StancePatterns.ENDED.matcher(clause).find();
    }

    private static boolean isAsked(String sentence) {
        return sentence.indexOf('？') >= 0
                || sentence.indexOf('?') >= 0
                || StancePatterns.ASKS.isIn(sentence);
    }

    private static String clauseAt(String sentence, int at) {
        int from = at;
        while (from > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < sentence.length() && CLAUSE_ENDS.indexOf(sentence.charAt(to)) < 0) {
            to++;
        }
        return sentence.substring(from, to);
    }
}
