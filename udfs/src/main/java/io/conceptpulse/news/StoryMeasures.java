package io.conceptpulse.news;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Clauses shorter than this many bigrams are alike by chance. */
    private static final int LEAST_CLAUSE = 3;

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
        int[] shared = Wording.shared(one.grams(), other.grams());
        return share(shared.length, Math.min(one.grams().length, other.grams().length))
                < LEAST_CONTAINMENT;
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
        int[] shared = Wording.shared(a.grams(), b.grams());
        int[] sharedCharacters = Wording.shared(a.characters(), b.characters());
        Wording.Weights weightsA = a.weights(this, rarity, vectors);
        Wording.Weights weightsB = b.weights(this, rarity, vectors);
        long weightA = weightsA.grams();
        long weightB = weightsB.grams();
        long weight = rarity.sum(shared);
        long charactersWeight = rarity.sum(sharedCharacters);
        int la = a.letters().length();
        int lb = b.letters().length();
        int[] common = common(a.letters().toCharArray(), b.letters().toCharArray());
        int subsequence = common[0];
        int substring = common[1];
        int[] clauses = bestClause(a, b);
        int[] rarest = Arrays.stream(shared).map(rarity::of).sorted().toArray();
        int numbers = sharedNumbers(a, b);
        return new int[] {
            shared.length,
            share(shared.length, a.grams().length + b.grams().length - shared.length),
            share(shared.length, Math.min(a.grams().length, b.grams().length)),
            cosine(rarity.squares(shared), weightsA.squares(), weightsB.squares()),
            share(weight, Math.min(weightA, weightB)),
            share(weight, weightA + weightB - weight),
            (int) weight,
            share(subsequence, la),
            share(subsequence, lb),
            substring,
            share(substring, la),
            share(sharedCharacters.length, Math.min(a.characters().length, b.characters().length)),
            share(
                    sharedCharacters.length,
                    a.characters().length + b.characters().length - sharedCharacters.length),
            share(
                    charactersWeight,
                    weightsA.characters() + weightsB.characters() - charactersWeight),
            clauses[0],
            clauses[1],
            clauses[2],
            numbers,
            a.numbers().size() + b.numbers().size() - 2 * numbers,
            la,
            lb,
            share(la, lb),
            Arrays.stream(rarest).skip(Math.max(0, rarest.length - 3)).sum(),
            rarest.length == 0 ? 0 : rarest[rarest.length - 1],
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

    /** Jaccard, containment and shared rarity of the clauses that are most alike in each. */
    private int[] bestClause(Wording a, Wording b) {
        int[] best = new int[3];
        for (int[] x : a.clauses()) {
            for (int[] y : b.clauses()) {
                int[] shared = Wording.shared(x, y);
                if (Math.min(x.length, y.length) >= LEAST_CLAUSE) {
                    int all = x.length + y.length - shared.length;
                    best[0] = Math.max(best[0], share(shared.length, all));
                    best[1] = Math.max(best[1], share(shared.length, Math.min(x.length, y.length)));
                }
                best[2] = Math.max(best[2], (int) rarity.sum(shared));
            }
        }
        return best;
    }

    private static int sharedNumbers(Wording a, Wording b) {
        Set<String> shared = new HashSet<>(a.numbers());
        shared.retainAll(b.numbers());
        return shared.size();
    }

    /** Lengths of the longest common subsequence and of the longest common substring. */
    private static int[] common(char[] a, char[] b) {
        int[] subsequences = new int[b.length + 1];
        int[] substrings = new int[b.length + 1];
        int longest = 0;
        for (char c : a) {
            int subsequenceBefore = 0;
            int substringBefore = 0;
            for (int j = 1; j <= b.length; j++) {
                int subsequence = subsequences[j];
                int substring = substrings[j];
                if (c == b[j - 1]) {
                    subsequences[j] = subsequenceBefore + 1;
                    substrings[j] = substringBefore + 1;
                    longest = Math.max(longest, substrings[j]);
                } else {
                    subsequences[j] = Math.max(subsequence, subsequences[j - 1]);
                    substrings[j] = 0;
                }
                subsequenceBefore = subsequence;
                substringBefore = substring;
            }
        }
        return new int[] {subsequences[b.length], longest};
    }
}
