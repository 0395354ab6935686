package io.conceptpulse.news;

import java.util.List;

/**
 * How two headlines are alike, as whole numbers, so that every machine decides alike: shares in
 * thousandths, rarities in hundredths of a nat, lengths in characters.
 */
public final class StoryMeasures {

    /** Names of the measures, in order. */
    public static final List<String> NAMES =
            List.of(
                    "shared_grams",
                    "jaccard",
                    "containment",
                    "rarity_cosine",
                    "rarity_containment",
                    "rarity_jaccard",
                    "shared_rarity",
                    "subsequence_of_shorter",
                    "subsequence_of_longer",
                    "substring",
                    "substring_of_shorter",
                    "character_containment",
                    "character_jaccard",
                    "character_rarity_jaccard",
                    "clause_jaccard",
                    "clause_containment",
                    "clause_rarity",
                    "shared_numbers",
                    "other_numbers",
                    "shorter",
                    "longer",
                    "length_ratio",
                    "three_rarest",
                    "rarest",
                    "company");

    private static final int CONTAINMENT = 2;

    /**
     * Headlines of which the shorter shares less than this, in thousandths, are not judged by the
     * model: it would say no, and most candidates are such.
     */
    private static final int LEAST_CONTAINMENT = 150;

    private static final class Holder {
        private static final StoryMeasures SHIPPED =
                new StoryMeasures(Rarity.shipped(), GramVectors.shipped());
    }

    private final Rarity rarity;
    private final GramVectors vectors;

    public StoryMeasures(Rarity rarity, GramVectors vectors) {
        this.rarity = rarity;
        this.vectors = vectors;
    }

    public static StoryMeasures shipped() {
        return Holder.SHIPPED;
    }

    /** Whether two headlines share too little for one story. */
    public static boolean isTooLittle(Wording one, Wording other) {
        return isTooLittle(
                Wording.shared(one.grams(), other.grams()),
                Math.min(one.grams().length, other.grams().length));
    }

    /**
     * The same by how much they share.
     *
     * @param shared bigrams
     * @param fewer bigrams of the one that has fewer
     */
    static boolean isTooLittle(int shared, int fewer) {
        return share(shared, fewer) < LEAST_CONTAINMENT;
    }

    /** The same by their measures. */
    public static boolean isTooLittle(int[] measures) {
        return measures[CONTAINMENT] < LEAST_CONTAINMENT;
    }

    /** The measures of two headlines that are not empty; symmetric. */
    public int[] of(Wording one, Wording other) {
        boolean inOrder =
                one.letters().length() != other.letters().length()
                        ? one.letters().length() < other.letters().length()
                        : one.letters().compareTo(other.letters()) <= 0;
        return ordered(inOrder ? one : other, inOrder ? other : one);
    }

    private int[] ordered(Wording a, Wording b) {
        Wording.Weights weightsA = a.weights(this, rarity, vectors);
        Wording.Weights weightsB = b.weights(this, rarity, vectors);
        SharedGrams grams = SharedGrams.of(a, weightsA.gramRarities(), b);
        SharedLetters letters = new SharedLetters(a, weightsA.characterRarities(), b);
        int[] clauses = grams.bestClauses();
        int gramsA = a.grams().length;
        int gramsB = b.grams().length;
        int charactersA = a.characters().length;
        int charactersB = b.characters().length;
        int la = a.letters().length();
        int lb = b.letters().length();
        int subsequence = letters.subsequence();
        int substring = letters.substring();
        int numbers = sharedNumbers(a, b);
        return new int[] {
            grams.count(),
            share(grams.count(), gramsA + gramsB - grams.count()),
            share(grams.count(), Math.min(gramsA, gramsB)),
            cosine(grams.squares(), weightsA.squares(), weightsB.squares()),
            share(grams.rarity(), Math.min(weightsA.grams(), weightsB.grams())),
            share(grams.rarity(), weightsA.grams() + weightsB.grams() - grams.rarity()),
            (int) grams.rarity(),
            share(subsequence, la),
            share(subsequence, lb),
            substring,
            share(substring, la),
            share(letters.count(), Math.min(charactersA, charactersB)),
            share(letters.count(), charactersA + charactersB - letters.count()),
            share(
                    letters.rarity(),
                    weightsA.characters() + weightsB.characters() - letters.rarity()),
            clauses[0],
            clauses[1],
            clauses[2],
            numbers,
            a.numbers().size() + b.numbers().size() - 2 * numbers,
            la,
            lb,
            share(la, lb),
            grams.threeRarest(),
            grams.rarest(),
            GramVectors.cosineMilli(weightsA.company(), weightsB.company())
        };
    }

    private static int share(long part, long whole) {
        return whole <= 0 ? 0 : (int) (1000 * part / whole);
    }

    private static int cosine(long sharedSquares, long squaresA, long squaresB) {
        double norms = Math.sqrt((double) squaresA) * Math.sqrt((double) squaresB);
        return norms == 0 ? 0 : (int) (1000 * sharedSquares / norms);
    }

    private static int sharedNumbers(Wording a, Wording b) {
        int shared = 0;
        for (String number : a.numbers()) {
            shared += b.numbers().contains(number) ? 1 : 0;
        }
        return shared;
    }
}
